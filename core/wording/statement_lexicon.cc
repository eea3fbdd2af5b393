#include "wording/statement_lexicon.h"

#include <algorithm>
#include <utility>

#include "base/table.h"
#include "wording/stem.h"

namespace newsglass {
namespace {

constexpr double kWeightOfUnknown = 1.2;

constexpr std::pair<std::string_view, SmallWord> kKinds[] = {
    {"small", SmallWord::kSmall}, {"not", SmallWord::kNot},   {"none", SmallWord::kNegative},
    {"will", SmallWord::kWill},   {"may", SmallWord::kMay},   {"can", SmallWord::kCan},
    {"must", SmallWord::kMust},   {"should", SmallWord::kShould}, {"about", SmallWord::kAbout},
};

SmallWord kind_of(std::string_view word) {
  for (const auto& [name, kind] : kKinds)
    if (name == word) return kind;
  return SmallWord::kNone;
}

}  // namespace

// `related`: "vessel:9 boat:8", words of earlier lines; "-" for none.
bool StatementLexicon::add_word(std::string_view stem, std::string_view weight, std::string_view related) {
  const auto percent = whole_number(weight, 3);
  if (stem.empty() || !percent || *percent < 0) return false;
  const auto entry = words_.try_emplace(std::string(stem)).first;
  entry->second.weight = *percent / 100.0;
  if (related == "-") return true;
  while (!related.empty()) {
    const std::string_view item = related.substr(0, related.find(' '));
    related.remove_prefix(std::min(related.size(), item.size() + 1));
    const size_t colon = item.find(':');
    if (colon == std::string_view::npos) return false;
    const auto other = words_.find(item.substr(0, colon));
    const auto tenths = whole_number(item.substr(colon + 1), 1);
    if (other == words_.end() || !tenths || *tenths < 0) return false;
    entry->second.related.push_back({other->first, *tenths / 10.0});
    other->second.related.push_back({entry->first, *tenths / 10.0});
  }
  return true;
}

Loaded<StatementLexicon> StatementLexicon::load(const Bundle& bundle) {
  StatementLexicon out;
  auto error = read_table(bundle, "compare/words.tsv", 3,
                          [&](const TableRow& row) { return out.add_word(row[0], row[1], row[2]); });
  if (error) return *error;
  error = read_table(bundle, "compare/irregular.tsv", 2, [&](const TableRow& row) {
    out.irregular_[std::string(row[0])] = row[1];
    return true;
  });
  if (error) return *error;
  error = read_table(bundle, "compare/small_words.tsv", 2, [&](const TableRow& row) {
    const SmallWord kind = kind_of(row[1]);
    out.small_[std::string(row[0])] = kind;
    return kind != SmallWord::kNone;
  });
  if (error) return *error;
  error = read_table(bundle, "compare/numbers.tsv", 2, [&](const TableRow& row) {
    const auto value = whole_number(row[1], 7);
    if (!value || *value < 0) return false;
    out.numbers_[std::string(row[0])] = static_cast<uint32_t>(*value);
    return true;
  });
  if (error) return *error;
  return out;
}

std::string StatementLexicon::stem_of(std::string_view word) const {
  const auto irregular = irregular_.find(word);
  if (irregular != irregular_.end()) return irregular->second;
  std::string out = stem(word);
  const auto of_plural = irregular_.find(out);
  return of_plural == irregular_.end() ? out : of_plural->second;
}

SmallWord StatementLexicon::small_word(std::string_view word) const {
  const auto found = small_.find(word);
  return found == small_.end() ? SmallWord::kNone : found->second;
}

uint32_t StatementLexicon::number(std::string_view word) const {
  const auto found = numbers_.find(word);
  return found == numbers_.end() ? 0 : found->second;
}

double StatementLexicon::weight(std::string_view stem) const {
  const auto found = words_.find(stem);
  return found == words_.end() ? kWeightOfUnknown : found->second.weight;
}

const std::vector<StatementLexicon::Related>& StatementLexicon::related(std::string_view stem) const {
  static const std::vector<Related> kNone;
  const auto found = words_.find(stem);
  return found == words_.end() ? kNone : found->second.related;
}

}  // namespace newsglass
