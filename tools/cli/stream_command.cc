#include "cli/stream_command.h"

#include <unistd.h>

#include <cstring>
#include <future>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "analysis/analysis.h"
#include "analysis/limits.h"
#include "cli/input.h"
#include "cli/interrupt.h"
#include "cli/message.h"
#include "cli/ordered_work.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/resumed_file.h"
#include "report/json_report.h"
#include "report/request.h"

namespace newsglass::cli {
namespace {

constexpr int kStatusOfSignal = 128;  // plus its number, as shells have it

Answer error_line(const RequestError& error, size_t line) { return {{to_json(error, line), "\n"}, true}; }

RequestError too_large() {
  return {"too_large",
          std::string("the line is longer than ") + kLargestLineInWords + "; cut it into articles"};
}

// The answer to one line of input; `line` is 1-based.
Answer answer(const std::string& input, size_t line, OffsetUnit unit, const Model& model) {
  try {
    auto article = parse_article(input, "article-" + std::to_string(line));
    if (const auto* error = std::get_if<RequestError>(&article)) return error_line(*error, line);
    Answer out;
    JsonReport report([&](std::string_view piece) { out.pieces.emplace_back(piece); }, model.sha256,
                      {unit, false});
    report.add(analyze(std::move(std::get<Article>(article)), model));
    report.finish();
    out.pieces.emplace_back("\n");
    return out;
  } catch (const std::bad_alloc&) {
    return error_line(
        {"out_of_memory", "the line needs more memory than there is; cut it into articles, or lower --jobs"},
        line);
  }
}

// One run over standard input: a thread reads, --jobs threads analyse, this one writes.
class StreamRun {
 public:
  StreamRun(const Options& options, const Model& model, Output& output, size_t lines_before)
      : options_(options),
        model_(model),
        output_(output),
        lines_before_(lines_before),
        written_(lines_before),
        reader_(kLargestLine, Interrupt::descriptor()),
        work_(options.jobs) {}

  void run() {
    auto reading = std::async(std::launch::async, [this] { read(); });
    {
      const Stop stop{work_};  // before `reading` is waited for, also where an exception ends this
      write();
    }
    reading.get();
  }

  // Lines of the output that are whole.
  size_t written() const { return written_; }
  // errno of what ended the input; 0: it is at its end, or was not read to it.
  int input_failure() const { return reader_.failure(); }

 private:
  struct Stop {
    OrderedWork& work;
    ~Stop() {
      Interrupt::ask();
      work.stop();
    }
  };
  struct End {
    OrderedWork& work;
    ~End() { work.end(); }
  };

  void read() {
    const End end{work_};
    std::string input;
    for (size_t line = 1; reader_.next(input) && !Interrupt::asked(); ++line) {
      if (line <= lines_before_) continue;
      const size_t bytes = input.size(), input_end = reader_.taken();
      const bool large = reader_.too_large();
      const auto task = [this, input = std::exchange(input, {}), large, line, input_end] {
        Answer out = large ? error_line(too_large(), line) : answer(input, line, options_.unit, model_);
        out.input_end = input_end;
        return out;
      };
      if (!work_.give(task, bytes)) return;
    }
  }

  void write() {
    Progress progress(options_.resume ? -1 : STDOUT_FILENO);
    while (!output_.failed()) {
      const auto next = work_.take();
      if (!next) break;
      for (const std::string& piece : next->pieces) output_.write(piece);
      if (output_.failed()) break;
      ++written_;
      progress.step(next->error, next->input_end);
    }
    progress.end();
  }

  const Options& options_;
  const Model& model_;
  Output& output_;
  const size_t lines_before_;
  size_t written_;
  LineReader reader_;
  OrderedWork work_;
};

std::string go_on(const Options& options, size_t lines) {
  const std::string whole =
      "; " + std::to_string(lines) + " lines of the output are whole, and newsglass stream --resume ";
  return whole + options.resume.value_or("FILE") + " goes on after them";
}

int fail(const std::string& sentence) {
  say(sentence);
  return 1;
}

// What ended the run, told to the user; the exit status.
int ending(const Options& options, const StreamRun& run, Output& output, bool caught_up) {
  const bool failed = output.failed();
  const std::string problem = output.finish();
  if (failed || !problem.empty()) return fail(problem + (caught_up ? go_on(options, run.written()) : ""));
  if (const int failure = run.input_failure())
    return fail(std::string("standard input could not be read: ") + std::strerror(failure) +
                go_on(options, run.written()));
  if (const int signal = Interrupt::signal()) {
    say("interrupted" + go_on(options, run.written()));
    return kStatusOfSignal + signal;
  }
  if (!caught_up)
    return fail("the input ends before " + *options.resume +
                " does, which was left as it is; give the input that it was made from");
  return 0;
}

}  // namespace

int run_stream(const Options& options, const Model& model) {
  const Interrupt interrupt;
  if (!options.resume) {
    if (is_standard_output("-"))
      return fail("standard input is also where the results go; send them to another file");
    StandardOutput output;
    StreamRun run(options, model, output, 0);
    run.run();
    return ending(options, run, output, true);
  }
  KeptFiles input;
  input.keep("-");
  ResumedFile output(*options.resume, input);
  if (output.failed()) return fail(output.finish());
  StreamRun run(options, model, output, output.lines_before());
  run.run();
  return ending(options, run, output, output.caught_up());
}

}  // namespace newsglass::cli
