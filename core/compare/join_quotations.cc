#include "compare/join_quotations.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace newsglass {
namespace {

// The words of a quotation, for comparison: token numbers in its document.
struct Candidate {
  ComparedQuotation::Member member;
  std::vector<uint32_t> words;
};

std::vector<uint32_t> content_words(const Analysis& a, const Quotation& q) {
  std::vector<uint32_t> out;
  for (const ByteSpan content : q.content) {
    const TokenSpan tokens = a.tokens.tokens_in(content);
    for (uint32_t i = tokens.begin; i < tokens.end; ++i)
      if (a.tokens[i].is_word() || a.tokens[i].kind == TokenKind::kNumber) out.push_back(i);
  }
  return out;
}

// Which words of `a` stand in the longest common subsequence with `b`.
std::vector<bool> common_words(const Tokens& a_tokens, const std::vector<uint32_t>& a, const Tokens& b_tokens,
                               const std::vector<uint32_t>& b) {
  const size_t width = b.size() + 1;
  std::vector<uint16_t> longest((a.size() + 1) * width, 0);
  const auto same = [&](size_t i, size_t j) { return a_tokens.normal(a[i]) == b_tokens.normal(b[j]); };
  for (size_t i = a.size(); i-- > 0;)
    for (size_t j = b.size(); j-- > 0;)
      longest[i * width + j] = same(i, j)
                                   ? longest[(i + 1) * width + j + 1] + 1
                                   : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
  std::vector<bool> common(a.size(), false);
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (same(i, j)) {
      common[i++] = true;
      ++j;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return common;
}

// Longer quotations are compared by their beginning, which bounds the work.
constexpr size_t kMostWords = 200;
constexpr size_t kFewestWords = 4;
constexpr double kSameStatementShare = 0.6;

class QuotationJoiner {
 public:
  explicit QuotationJoiner(const std::vector<Analysis>& analyses) : analyses_(analyses) {}

  void join(uint32_t speaker, std::vector<Candidate> candidates, std::vector<ComparedQuotation>& out) const {
    std::vector<bool> used(candidates.size(), false);
    for (size_t i = 0; i < candidates.size(); ++i) {
      if (used[i]) continue;
      std::vector<size_t> group{i};
      for (size_t j = i + 1; j < candidates.size(); ++j) {
        if (used[j] || has_document(candidates, group, candidates[j].member.document)) continue;
        if (share(candidates[i], candidates[j]) < kSameStatementShare) continue;
        group.push_back(j);
        used[j] = true;
      }
      if (group.size() > 1) out.push_back(describe(speaker, candidates, group));
    }
  }

 private:
  const Tokens& tokens(const Candidate& c) const { return analyses_[c.member.document].tokens; }

  static bool has_document(const std::vector<Candidate>& all, const std::vector<size_t>& group,
                           uint32_t document) {
    return std::any_of(group.begin(), group.end(),
                       [&](size_t i) { return all[i].member.document == document; });
  }

  double share(const Candidate& a, const Candidate& b) const {
    const auto common = common_words(tokens(a), a.words, tokens(b), b.words);
    const double count = static_cast<double>(std::count(common.begin(), common.end(), true));
    return count / static_cast<double>(std::max(a.words.size(), b.words.size()));
  }

  ComparedQuotation describe(uint32_t speaker, const std::vector<Candidate>& all,
                             const std::vector<size_t>& group) const {
    ComparedQuotation out;
    out.speaker = speaker;
    for (const size_t i : group) {
      out.members.push_back(all[i].member);
      const Candidate& other = all[i == group[0] ? group[1] : group[0]];
      add_differences(all[i], other, out.differences);
    }
    if (!out.differences.empty()) out.relation = ComparedQuotation::Relation::kSameStatement;
    out.why = out.differences.empty() ? "The same speaker in the same words."
                                      : "The same speaker in mostly the same words.";
    return out;
  }

  // Runs of words that the other has not.
  void add_differences(const Candidate& a, const Candidate& b,
                       std::vector<ComparedQuotation::Difference>& out) const {
    const auto common = common_words(tokens(a), a.words, tokens(b), b.words);
    for (size_t i = 0; i < a.words.size(); ++i) {
      if (common[i]) continue;
      const ByteSpan word = tokens(a)[a.words[i]].span;
      if (i > 0 && !common[i - 1]) {
        out.back().span.end = word.end;
      } else {
        out.push_back({a.member, word});
      }
    }
  }

  const std::vector<Analysis>& analyses_;
};

}  // namespace

std::vector<ComparedQuotation> join_quotations(const std::vector<Analysis>& analyses,
                                               const std::vector<ComparedEntity>& entities) {
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> entity_of;  // document, entity -> compared entity
  for (uint32_t i = 0; i < entities.size(); ++i)
    for (const auto& m : entities[i].members) entity_of[{m.document, m.entity.index}] = i;
  std::map<uint32_t, std::vector<Candidate>> by_speaker;
  for (uint32_t d = 0; d < analyses.size(); ++d)
    for (uint32_t i = 0; i < analyses[d].quotations.all.size(); ++i) {
      const Quotation& q = analyses[d].quotations.all[i];
      if (q.speakers.size() != 1 || !q.speakers[0].entity) continue;
      Candidate c{{d, QuotationId(i)}, content_words(analyses[d], q)};
      if (c.words.size() > kMostWords) c.words.resize(kMostWords);
      if (c.words.size() >= kFewestWords)
        by_speaker[entity_of[{d, q.speakers[0].entity.index}]].push_back(std::move(c));
    }
  std::vector<ComparedQuotation> out;
  const QuotationJoiner joiner(analyses);
  for (auto& [speaker, candidates] : by_speaker) joiner.join(speaker, std::move(candidates), out);
  return out;
}

}  // namespace newsglass
