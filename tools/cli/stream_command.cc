#include "cli/stream_command.h"

#include <cstring>
#include <exception>
#include <future>
#include <new>
#include <utility>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/limits.h"
#include "cli/input.h"
#include "cli/message.h"
#include "cli/output.h"
#include "report/json_report.h"
#include "report/request.h"

namespace newsglass::cli {
namespace {

using Pieces = std::vector<std::string>;  // of a line of output: a long one has no double in memory

Pieces error_line(const RequestError& error, size_t line) { return {to_json(error, line), "\n"}; }

RequestError too_large() {
  return {"too_large",
          std::string("the line is longer than ") + kLargestLineInWords + "; cut it into articles"};
}

// The answer to one line of input; `line` is 1-based.
Pieces answer(const std::string& input, size_t line, OffsetUnit unit, const Model& model) {
  try {
    auto article = parse_article(input, "article-" + std::to_string(line));
    if (const auto* error = std::get_if<RequestError>(&article)) return error_line(*error, line);
    Pieces out;
    JsonReport report([&](std::string_view piece) { out.emplace_back(piece); }, model.sha256, {unit, false});
    report.add(analyze(std::move(std::get<Article>(article)), model));
    report.finish();
    out.emplace_back("\n");
    return out;
  } catch (const std::bad_alloc&) {
    return error_line(
        {"out_of_memory", "the line needs more memory than there is; cut it into articles, or lower --jobs"},
        line);
  }
}

}  // namespace

int run_stream(const Options& options, const Model& model) {
  if (is_standard_output("-")) {
    say("standard input is also where the results go; send them to another file");
    return 1;
  }
  LineReader reader(kLargestLine);
  StandardOutput output;
  std::string input;
  size_t line = 0;
  std::vector<std::future<Pieces>> pending;
  const auto flush = [&] {
    for (auto& result : pending)
      for (const std::string& piece : result.get()) output.write(piece);
    pending.clear();
  };
  while (!output.failed() && reader.next(input)) {
    ++line;
    const auto policy = options.jobs > 1 ? std::launch::async : std::launch::deferred;
    const bool large = reader.too_large();
    pending.push_back(std::async(policy, [input = std::move(input), large, line, &options, &model] {
      return large ? error_line(too_large(), line) : answer(input, line, options.unit, model);
    }));
    if (pending.size() == options.jobs) flush();
  }
  flush();
  std::string problem = output.finish();
  if (problem.empty() && reader.failure() != 0)
    problem = std::string("standard input could not be read: ") + std::strerror(reader.failure());
  if (!problem.empty()) say(problem);
  return problem.empty() ? 0 : 1;
}

}  // namespace newsglass::cli
