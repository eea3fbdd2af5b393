#include "compare/word_differences.h"

#include <algorithm>

#include "compare/word_alignment.h"

namespace newsglass {
namespace {

using Kind = ComparedQuotation::DifferenceKind;

std::vector<uint64_t> hashes(const Statement& s) {
  std::vector<uint64_t> out;
  for (const auto& word : s.words) out.push_back(word.hash);
  return out;
}

Kind kind_of(const Statement::Word& word, const StatementMatch& match) {
  if (match.number && word.number) return Kind::kNumber;
  if (match.negation && (word.small == SmallWord::kNot || word.small == SmallWord::kNegative))
    return Kind::kNegation;
  const bool modal = word.small == SmallWord::kWill || word.small == SmallWord::kMay ||
                     word.small == SmallWord::kCan || word.small == SmallWord::kMust ||
                     word.small == SmallWord::kShould;
  return match.modality && modal ? Kind::kModality : Kind::kWords;
}

}  // namespace

std::vector<ComparedQuotation::Difference> word_differences(const Analysis& analysis, const Statement& a,
                                                            const Statement& b, const StatementMatch& match) {
  std::vector<bool> common(a.words.size(), false);
  for (const auto& [i, j] : align_words(hashes(a), hashes(b))) common[i] = true;
  std::vector<ComparedQuotation::Difference> out;
  for (size_t i = 0; i < a.words.size(); ++i) {
    if (common[i]) continue;
    const ByteSpan span = analysis.tokens[a.words[i].token].span;
    const Kind kind = kind_of(a.words[i], match);
    // A run goes on over punctuation, but not over the attribution between two parts of a quotation.
    const bool goes_on = i > 0 && !common[i - 1] && out.back().kind == kind &&
                         a.words[i].token <= a.words[i - 1].token + 2;
    if (goes_on) {
      out.back().span.end = span.end;
    } else {
      out.push_back({a.member, span, kind});
    }
  }
  return out;
}

bool has_same_words(const Statement& a, const Statement& b) {
  const std::vector<uint64_t> x = hashes(a), y = hashes(b);
  const auto& longer = x.size() > y.size() ? x : y;
  const auto& shorter = x.size() > y.size() ? y : x;
  return std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end()) != longer.end();
}

}  // namespace newsglass
