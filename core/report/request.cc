#include "report/request.h"

#include <algorithm>
#include <utility>

#include "analysis/limits.h"
#include "report/correction_json.h"
#include "report/read_json.h"
#include "report/words.h"

namespace newsglass {
namespace {

// The value of `key`, or null when it is absent or null.
const Json* member(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::variant<Article, RequestError> read_article(const Json& object, const std::string& default_id) {
  if (!object.is_object()) return RequestError{"bad_json", "an article is not a JSON object"};
  const Json* text = member(object, "text");
  if (!text || !text->is_string()) return RequestError{"missing_text", "the object has no string \"text\""};
  if (text->get_ref<const std::string&>().size() > kLargestDocument)
    return RequestError{"too_large", std::string("the text is larger than ") + kLargestDocumentInWords +
                                         "; cut it into articles"};
  Article article{default_id, text->get<std::string>(), std::nullopt};
  if (article.text.find('\0') != std::string::npos)
    return RequestError{"not_text", "the text holds NUL characters"};
  if (const Json* id = member(object, "id")) {
    if (!id->is_string() || id->get_ref<const std::string&>().empty())
      return RequestError{"bad_id", "\"id\" is not a string with characters"};
    article.id = id->get<std::string>();
  }
  if (const Json* published = member(object, "published")) {
    article.published = published->is_string() ? parse_iso(published->get<std::string>()) : std::nullopt;
    if (!article.published)
      return RequestError{"bad_published", "\"published\" is not a date such as 2025-02-17"};
  }
  return article;
}

}  // namespace

std::variant<Article, RequestError> parse_article(std::string_view json, const std::string& default_id) {
  const auto object = read_object(json, "the line", {"id", "text", "published"});
  if (const auto* error = std::get_if<RequestError>(&object)) return *error;
  return read_article(std::get<Json>(object), default_id);
}

std::variant<Request, RequestError> parse_request(std::string_view json) {
  const auto parsed = read_object(json, "the request", {"documents", "compare", "offsets", "corrections"});
  if (const auto* error = std::get_if<RequestError>(&parsed)) return *error;
  const Json& object = std::get<Json>(parsed);
  Request request;
  if (const Json* compare = member(object, "compare")) request.compare = *compare == true;
  if (const Json* word = member(object, "offsets")) {
    const auto unit = word->is_string() ? offset_unit_of(word->get_ref<const std::string&>()) : std::nullopt;
    if (!unit) return RequestError{"bad_offsets", "\"offsets\" is not utf16, codepoint or byte"};
    request.unit = *unit;
  }
  if (const Json* log = member(object, "corrections")) {
    auto corrections = read_correction_log(*log);
    if (auto* error = std::get_if<RequestError>(&corrections)) return std::move(*error);
    request.corrections = std::move(std::get<CorrectionLog>(corrections));
  }
  const Json* documents = member(object, "documents");
  if (!documents || !documents->is_array())
    return RequestError{"bad_json", "the request has no array \"documents\""};
  for (const Json& document : *documents) {
    auto article = read_article(document, "article-" + std::to_string(request.articles.size() + 1));
    if (auto* error = std::get_if<RequestError>(&article)) return std::move(*error);
    const std::string& id = std::get<Article>(article).id;
    if (std::any_of(request.articles.begin(), request.articles.end(),
                    [&](const Article& a) { return a.id == id; }))
      return RequestError{"duplicate_id", "two documents have the id \"" + id + "\""};
    request.articles.push_back(std::move(std::get<Article>(article)));
  }
  return request;
}

std::string to_json(const RequestError& error, size_t line) {
  Json body = {{"code", error.code}, {"message", error.message}};
  if (line) body["line"] = line;
  return Json{{"error", body}}.dump();
}

}  // namespace newsglass
