#include "entities/link_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/table.h"

namespace newsglass {
namespace {

constexpr std::array<std::string_view, 11> kTopicNames = {"head",     "minister", "legislator", "governor",
                                                          "diplomat", "judge",    "military",   "official",
                                                          "sport",    "company",  "play"};

Topics topic(std::string_view name) {
  if (name == "junior") name = "minister";  // deputies of ministers stand under the same words
  const auto* found = std::find(kTopicNames.begin(), kTopicNames.end(), name);
  return found == kTopicNames.end() ? Topics{0} : static_cast<Topics>(1u << (found - kTopicNames.begin()));
}

}  // namespace

Loaded<LinkWords> LinkWords::load(const Bundle& bundle) {
  LinkWords out;
  const auto error = read_table(bundle, "knowledge/evidence.tsv", 2, [&](const TableRow& row) {
    if (!topic(row[0])) return false;
    out.words_[std::string(row[1])] |= topic(row[0]);
    return true;
  });
  if (error) return *error;
  return out;
}

Topics LinkWords::topics(std::string_view normal) const {
  if (normal.ends_with('.')) normal.remove_suffix(1);
  const auto found = words_.find(normal);
  return found == words_.end() ? Topics{0} : found->second;
}

Topics LinkWords::parse(std::string_view names) {
  Topics out = 0;
  while (!names.empty()) {
    const size_t bar = names.find('|');
    out |= topic(names.substr(0, bar));
    names = bar == std::string_view::npos ? std::string_view() : names.substr(bar + 1);
  }
  return out;
}

}  // namespace newsglass
