#include "compare/versions.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "compare/version_pairs.h"
#include "compare/version_sentences.h"

namespace newsglass {
namespace {

using Change = VersionPair::Change;

// What of the comparison concerns a document: indexes of its entities and of its groups of quotations.
struct Concerned {
  std::vector<std::vector<uint32_t>> entities, quotations;

  Concerned(const Comparison& c, size_t documents) : entities(documents), quotations(documents) {
    const auto add = [](std::vector<uint32_t>& to, uint32_t index) {
      if (to.empty() || to.back() != index) to.push_back(index);
    };
    for (uint32_t i = 0; i < c.entities.size(); ++i)
      for (const auto& m : c.entities[i].members) add(entities[m.document], i);
    for (uint32_t i = 0; i < c.quotations.size(); ++i)
      for (const auto& m : c.quotations[i].members) add(quotations[m.document], i);
  }
};

void compare_entities(const Concerned& concerned, VersionPair& v) {
  const std::vector<uint32_t> &before = concerned.entities[v.earlier], &after = concerned.entities[v.later];
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                      std::back_inserter(v.entities_added));
  std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                      std::back_inserter(v.entities_removed));
}

std::string words_of(const Analysis& a, QuotationId id) {
  std::string out;
  for (const ByteSpan content : a.quotations.all[id.index].content) {
    const TokenSpan tokens = a.tokens.tokens_in(content);
    for (uint32_t t = tokens.begin; t < tokens.end; ++t)
      if (a.tokens[t].kind != TokenKind::kPunctuation) out += std::string(a.tokens.normal(t)) + " ";
  }
  return out;
}

// Quotations that the comparison aligns are the same, or reworded; quotations of the same words that it leaves
// alone, since they are short, are the same.
class QuotationDiffer {
 public:
  QuotationDiffer(const std::vector<Analysis>& analyses, VersionPair& v)
      : before_(analyses[v.earlier]), after_(analyses[v.later]), v_(v) {}

  void run(const std::vector<ComparedQuotation>& groups, const std::vector<uint32_t>& concerned) {
    pair_same_words();
    for (const uint32_t group : concerned) pair_group(groups[group]);
    for (uint32_t i = 0; i < before_.quotations.all.size(); ++i)
      if (!old_.count(i)) v_.quotations.push_back({Change::kRemoved, QuotationId(i), {}});
    for (uint32_t i = 0; i < after_.quotations.all.size(); ++i)
      if (!new_.count(i)) v_.quotations.push_back({Change::kAdded, {}, QuotationId(i)});
  }

 private:
  void pair_same_words() {
    std::multimap<std::string, uint32_t> unpaired;
    for (uint32_t i = 0; i < before_.quotations.all.size(); ++i)
      unpaired.emplace(words_of(before_, QuotationId(i)), i);
    for (uint32_t i = 0; i < after_.quotations.all.size(); ++i) {
      const auto same = unpaired.find(words_of(after_, QuotationId(i)));
      if (same == unpaired.end()) continue;
      old_.insert(same->second);
      new_.insert(i);
      unpaired.erase(same);
    }
  }

  void pair_group(const ComparedQuotation& group) {
    std::vector<QuotationId> olds, news;
    for (const auto& m : group.members) {
      if (m.document == v_.earlier && !old_.count(m.quotation.index)) olds.push_back(m.quotation);
      if (m.document == v_.later && !new_.count(m.quotation.index)) news.push_back(m.quotation);
    }
    for (size_t i = 0; i < olds.size() && i < news.size(); ++i) {
      old_.insert(olds[i].index);
      new_.insert(news[i].index);
      v_.quotations.push_back({Change::kReworded, olds[i], news[i]});
    }
  }

  const Analysis &before_, &after_;
  VersionPair& v_;
  std::set<uint32_t> old_, new_;  // quotations that have their partner
};

// Expressions whose value the other version has nowhere.
std::vector<uint32_t> dates_only_in(const Analysis& a, const Analysis& other) {
  std::set<std::string> values;
  for (const Timex& t : other.dates) values.insert(t.value);
  std::vector<uint32_t> out;
  for (uint32_t i = 0; i < a.dates.size(); ++i)
    if (!a.dates[i].value.empty() && !values.count(a.dates[i].value)) out.push_back(i);
  return out;
}

}  // namespace

std::vector<VersionPair> find_versions(const std::vector<Analysis>& analyses, const Comparison& comparison) {
  std::vector<VersionPair> out = find_version_pairs(analyses, comparison.shared);
  if (out.empty()) return out;
  const Concerned concerned(comparison, analyses.size());
  for (VersionPair& v : out) {
    const Analysis &before = analyses[v.earlier], &after = analyses[v.later];
    v.sentences = changed_sentences(before, after);
    compare_entities(concerned, v);
    QuotationDiffer(analyses, v).run(comparison.quotations, concerned.quotations[v.earlier]);
    v.dates_added = dates_only_in(after, before);
    v.dates_removed = dates_only_in(before, after);
  }
  return out;
}

}  // namespace newsglass
