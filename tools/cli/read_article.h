// A file from disk, or standard input, as an article.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "analysis/analysis.h"

namespace newsglass::cli {

struct ReadArticle {
  Article article;                 // id: the file's name without its extension
  std::optional<Warning> warning;  // encoding_assumed
  std::string error;               // a sentence naming the file and the reason; empty: fine
};

// `file` is a path, or "-" for standard input.
ReadArticle read_article(const std::string& file);

// `id`, or `id` with a number behind it when `used` has it already; remembers what it gives.
std::string unique_id(const std::string& id, std::set<std::string>& used);

}  // namespace newsglass::cli
