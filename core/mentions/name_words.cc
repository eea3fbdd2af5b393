#include "mentions/name_words.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/table.h"

namespace newsglass {

Loaded<NameWords> NameWords::load(const Bundle& bundle) {
  constexpr std::string_view kKinds[kKindCount] = {
      "event",         "event-tail",   "state",        "language-after", "language-before",
      "language-verb", "ministry",     "institution",  "site",           "document",
      "law",           "named-thing",  "business",     "office",         "body",
      "body-before",   "employed",     "people",       "body-first",     "bodies",
      "outlet",        "unit",         "region",       "site-tail",    "file-ending",    "acts",
      "postal",        "work-noun",    "titled-noun",  "entitled",       "product-noun",
      "ship",          "particle",     "of-subjects",  "possessor",      "place-noun-of",
      "place-noun",    "country-code", "company-word", "industry",       "office-letters",
      "event-sign",    "made",         "before-verb",  "product-before", "product-head",
      "placing",       "club",         "body-noun",    "noun-end",       "renamed",
      "campus-state",  "storm",        "share",        "post-nominal",   "party-letter"};
  NameWords out;
  const auto error = read_table(bundle, "names/words.tsv", 2, [&](const TableRow& row) {
    const auto kind = std::find(std::begin(kKinds), std::end(kKinds), row[1]);
    if (kind == std::end(kKinds)) return false;
    out.words_[kind - std::begin(kKinds)].emplace(row[0]);
    return true;
  });
  if (error) return *error;
  return out;
}

}  // namespace newsglass
