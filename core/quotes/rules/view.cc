// "In Torres's view, [the quay is lost]", "[The quay is lost], in their opinion".
#include <algorithm>
#include <string_view>

#include "base/among.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestOwner = 12;    // tokens
constexpr uint32_t kLongestClause = 120;  // tokens on either side
constexpr std::string_view kViews[] = {"view", "opinion", "judgment", "judgement", "telling", "estimation"};

bool is_view(const QuoteContext& c, uint32_t i) { return among(c.word(i), kViews); }

// Whose view the noun at `noun` is; "in" stands before.
std::optional<TokenSpan> owner_of(const QuoteContext& c, uint32_t noun, uint32_t limit) {
  if (noun < limit + 2 || c.quoted(noun)) return std::nullopt;
  std::optional<TokenSpan> owner;
  if (c.tag(noun - 1) == P::kPossessive) {
    owner = TokenSpan{noun - 1, noun};
  } else if (c.tag(noun - 1) == P::kGenitive) {
    owner = noun_phrase_before(c, noun - 1, std::max(limit, noun > kLongestOwner ? noun - kLongestOwner : 0));
  }
  if (!owner || owner->begin == limit || c.word(owner->begin - 1) != "in") return std::nullopt;
  return owner;
}

}  // namespace

void find_views(const QuoteContext& c, Drafts& drafts) {
  for (const TokenSpan sentence : c.sentences)
    for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (!is_view(c, i)) continue;
      const auto owner = owner_of(c, i, sentence.begin);
      if (!owner) continue;
      const uint32_t in = owner->begin - 1;
      Draft draft;
      draft.cue = {{i, i + 1}};
      draft.source = {*owner};
      draft.rule = Rule::kWordsOfView;
      const TokenSpan before =
          trimmed(c, {std::max(sentence.begin, in > kLongestClause ? in - kLongestClause : 0), in});
      const TokenSpan content =
          holds_finite_verb(c, before)
              ? before
              : clause_from(c, reported_clause(c, sentence, {}, i,
                                               {i + 1, std::min(sentence.end, i + kLongestClause)}));
      if (!holds_finite_verb(c, content)) continue;
      draft.content = {content};
      drafts.add(std::move(draft));
    }
}

}  // namespace newsglass
