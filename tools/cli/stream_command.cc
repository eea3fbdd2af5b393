#include "cli/stream_command.h"

#include <future>
#include <iostream>
#include <utility>

#include "analysis/analysis.h"
#include "report/json_report.h"
#include "report/request.h"

namespace newsglass::cli {
namespace {

// The answer to one line of input; `line` is 1-based.
std::string answer(const std::string& input, size_t line, OffsetUnit unit, const Model& model) {
  auto article = parse_article(input, "article-" + std::to_string(line));
  if (const auto* error = std::get_if<RequestError>(&article)) return to_json(*error, line);
  std::vector<Analysis> analyses;
  analyses.push_back(analyze(std::move(std::get<Article>(article)), model));
  return to_json(analyses, std::nullopt, model.sha256, {unit, false});
}

}  // namespace

int run_stream(const Options& options, const Model& model) {
  std::string input;
  size_t line = 0;
  std::vector<std::future<std::string>> pending;
  const auto flush = [&] {
    for (auto& result : pending) std::cout << result.get() << '\n';
    pending.clear();
    std::cout.flush();
  };
  while (std::cout && std::getline(std::cin, input)) {
    ++line;
    const auto policy = options.jobs > 1 ? std::launch::async : std::launch::deferred;
    pending.push_back(std::async(
        policy, [input, line, &options, &model] { return answer(input, line, options.unit, model); }));
    if (pending.size() == options.jobs) flush();
  }
  flush();
  return std::cout ? 0 : 1;
}

}  // namespace newsglass::cli
