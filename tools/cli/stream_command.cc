#include "cli/stream_command.h"

#include <future>
#include <iostream>
#include <nlohmann/json.hpp>
#include <utility>

#include "analysis/analysis.h"
#include "report/json_report.h"
#include "text/utf8.h"

namespace newsglass::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string error_line(const char* code, const std::string& message, size_t line) {
  return Json{{"error", {{"code", code}, {"message", message}, {"line", line}}}}.dump();
}

// The answer to one line of input; `line` is 1-based.
std::string answer(const std::string& input, size_t line, OffsetUnit unit, const Model& model) {
  if (!is_valid_utf8(input)) return error_line("bad_encoding", "the line is not UTF-8", line);
  const Json request = Json::parse(input, nullptr, false);
  if (!request.is_object()) return error_line("bad_json", "the line is not a JSON object", line);
  const auto text = request.find("text");
  if (text == request.end() || !text->is_string())
    return error_line("missing_text", "the object has no string \"text\"", line);
  Article article;
  article.id = "article-" + std::to_string(line);
  if (const auto id = request.find("id"); id != request.end()) {
    if (!id->is_string()) return error_line("bad_id", "\"id\" is not a string", line);
    article.id = id->get<std::string>();
  }
  if (const auto published = request.find("published"); published != request.end() && !published->is_null()) {
    article.published = published->is_string() ? parse_iso(published->get<std::string>()) : std::nullopt;
    if (!article.published)
      return error_line("bad_published", "\"published\" is not a date such as 2025-02-17", line);
  }
  article.text = text->get<std::string>();
  if (article.text.find('\0') != std::string::npos)
    return error_line("not_text", "the text holds NUL characters", line);
  std::vector<Analysis> analyses;
  analyses.push_back(analyze(std::move(article), model));
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
