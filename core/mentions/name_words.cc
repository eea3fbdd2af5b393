#include "mentions/name_words.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/tsv.h"

namespace newsglass {

Loaded<NameWords> NameWords::load(const Bundle& bundle) {
  constexpr const char* kName = "names/words.tsv";
  constexpr std::string_view kKinds[kKindCount] = {
      "event",         "event-tail",  "state",       "language-after", "language-before",
      "language-verb", "ministry",    "institution", "site",           "document",
      "law",           "named-thing", "business",    "office",         "body",
      "body-before",   "employed",    "people",      "body-first",     "bodies",
      "outlet",        "unit",        "region",      "file-ending",    "acts",
      "postal",        "work-noun",   "titled-noun", "entitled",       "product-noun",
      "ship"};
  const auto file = bundle.file(kName);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  NameWords out;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    const auto kind =
        row->size() == 2 ? std::find(std::begin(kKinds), std::end(kKinds), (*row)[1]) : std::end(kKinds);
    if (kind == std::end(kKinds)) return LoadError{LoadErrorCode::kBadLine, kName, rows.line()};
    out.words_[kind - std::begin(kKinds)].emplace((*row)[0]);
  }
  return out;
}

}  // namespace newsglass
