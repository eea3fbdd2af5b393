// newsglass, the command line: see `newsglass help`.
#include <fcntl.h>
#include <unistd.h>

#include <exception>
#include <new>
#include <span>
#include <string>

#include "analysis/model.h"
#include "cli/analyze_command.h"
#include "cli/data.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/stream_command.h"
#include "report/engine.h"

namespace newsglass::cli {
namespace {

// A standard descriptor that is closed would become the next file that is opened, and messages would be
// written into a report. Opened the wrong way round, it still tells that it cannot be used.
void occupy_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(descriptor, F_GETFD) < 0)
      ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int print(const std::string& text) {
  StandardOutput output;
  output.write(text);
  const std::string problem = output.finish();
  if (!problem.empty()) say(problem);
  return problem.empty() ? 0 : 1;
}

int run(const std::vector<std::string>& arguments) {
  const auto [options, error] = parse_options(arguments);
  if (!error.empty()) {
    say(error);
    return 2;
  }
  if (options.command == Command::kHelp) return print(kHelp);
  const Loaded<Model> loaded = Model::load(embedded_bundle());
  if (const auto* failed = std::get_if<LoadError>(&loaded)) {
    say("this build is broken: " + describe(*failed));
    return 1;
  }
  const Model& model = std::get<Model>(loaded);
  switch (options.command) {
    case Command::kAnalyze:
      return run_analyze(options, model);
    case Command::kStream:
      return run_stream(options, model);
    default:
      break;
  }
  return print(std::string(kEngineName) + " " + kEngineVersion + "\n" +  //
               "model " + kModelName + " " + model.sha256 + "\n");
}

}  // namespace
}  // namespace newsglass::cli

int main(int argc, char** argv) {
  using newsglass::cli::say;
  try {
    newsglass::cli::occupy_standard_descriptors();
    const std::span<char*> words(argv, static_cast<size_t>(argc));
    const std::span<char*> arguments = words.subspan(words.empty() ? 0 : 1);
    return newsglass::cli::run({arguments.begin(), arguments.end()});
  } catch (const std::bad_alloc&) {
    say("there is not enough memory to go on; the output may not be whole");
  } catch (const std::exception& error) {
    say(std::string("stopped, and the output may not be whole: ") + error.what());
  }
  return 1;
}
