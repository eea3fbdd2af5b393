// newsglass, the command line: see `newsglass help`.
#include <iostream>

#include "analysis/model.h"
#include "cli/analyze_command.h"
#include "cli/data.h"
#include "cli/options.h"
#include "cli/stream_command.h"
#include "report/engine.h"

int main(int argc, char** argv) {
  using namespace newsglass;
  std::ios::sync_with_stdio(false);
  const auto [options, error] = cli::parse_options({argv + 1, argv + argc});
  if (!error.empty()) {
    std::cerr << "newsglass: " << error << "\n";
    return 2;
  }
  if (options.command == cli::Command::kHelp) {
    std::cout << cli::kHelp;
    return 0;
  }
  const Loaded<Model> loaded = Model::load(cli::embedded_bundle());
  if (const auto* failed = std::get_if<LoadError>(&loaded)) {
    std::cerr << "newsglass: this build is broken: " << describe(*failed) << "\n";
    return 1;
  }
  const Model& model = std::get<Model>(loaded);
  switch (options.command) {
    case cli::Command::kAnalyze:
      return cli::run_analyze(options, model);
    case cli::Command::kStream:
      return cli::run_stream(options, model);
    default:
      break;
  }
  std::cout << kEngineName << " " << kEngineVersion << "\nmodel " << kModelName << " " << model.sha256
            << "\n";
  return 0;
}
