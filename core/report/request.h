// What is asked for, as JSON: one article (a line of `newsglass stream`) or several (the WebAssembly module's
// analyze).
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/analysis.h"
#include "corrections/correction.h"
#include "text/offsets.h"

namespace newsglass {

struct RequestError {
  std::string code;  // bad_encoding, bad_json, too_deep, too_large, missing_text, bad_id, duplicate_id,
                     // bad_published, not_text, bad_offsets, bad_corrections, bad_format, out_of_memory
  std::string message;  // one sentence that says what is wrong
};

struct Request {
  std::vector<Article> articles;
  bool compare = false;
  OffsetUnit unit = OffsetUnit::kUtf16;
  CorrectionLog corrections;
};

// {"id"?, "text", "published"?}; without an id it is `default_id`.
std::variant<Article, RequestError> parse_article(std::string_view json, const std::string& default_id);

// {"documents": [article], "compare"?, "offsets"?, "corrections"?: log}; ids are given or "article-N" and must differ.
std::variant<Request, RequestError> parse_request(std::string_view json);

// {"error": {"code", "message"}} and, when `line` is not 0, "line".
std::string to_json(const RequestError& error, size_t line = 0);

}  // namespace newsglass
