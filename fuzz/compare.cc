// Two or three articles of one event; a line of '=' stands between them.
#include "compare/compare.h"

#include <algorithm>

#include "properties.h"
#include "text/encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  constexpr std::string_view kDivider = "\n====\n";
  std::string_view rest = fuzz::as_view(data, size);
  const uint64_t hash = fuzz::hash_of(rest);
  std::vector<Analysis> analyses;
  while (analyses.size() < 3) {
    const size_t end = analyses.size() == 2 ? rest.size() : std::min(rest.find(kDivider), rest.size());
    const DecodedText text = decode_bytes(rest.substr(0, end));
    analyses.push_back(analyze({"article-" + std::to_string(analyses.size() + 1), text.utf8, std::nullopt},
                               fuzz::model()));
    fuzz::hold_promises(analyses.back());
    if (end == rest.size()) break;
    rest.remove_prefix(end + kDivider.size());
  }
  const auto comparison = compare(analyses, fuzz::model());
  fuzz::require(comparison.has_value() == (analyses.size() > 1), "two articles are compared");
  if (comparison) fuzz::hold_comparison(*comparison, analyses);
  if (hash % 3 == 0) fuzz::hold_reports(analyses, comparison);
  return 0;
}
