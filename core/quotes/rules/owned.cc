// Words that somebody owns, right before the marks: she closed with Torres's words, [“No ship leaves.”]
#include <algorithm>
#include <string_view>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestPhrase = 12;  // tokens before the marks

// "Torres's" of "Torres's words" or "Torres's message:" that ends before `end`; where the noun stands goes to
// `noun`.
std::optional<TokenSpan> owner_before(const QuoteContext& c, uint32_t end, uint32_t limit, uint32_t& noun) {
  const bool apart = c.is_comma(end - 1) || c.word(end - 1) == ":";
  noun = end - (apart ? 2 : 1);
  if (noun <= limit || c.quoted(noun)) return std::nullopt;
  if (c.word(noun) != "words" && !(apart && c.is(noun, kWordReportNoun))) return std::nullopt;
  uint32_t i = noun;
  while (i > limit && c.tag(i - 1) == P::kAdjective) --i;
  if (i <= limit) return std::nullopt;
  if (c.tag(i - 1) == P::kPossessive) return TokenSpan{i - 1, i};
  if (c.tag(i - 1) != P::kGenitive) return std::nullopt;
  auto owner = noun_phrase_before(c, i - 1, limit);
  // "her speech with Torres's words": what stands before a preposition owns nothing.
  for (uint32_t k = owner ? owner->begin : i; owner && k < owner->end; ++k)
    if (c.tag(k) == P::kPreposition && c.word(k) != "of") owner->begin = k + 1;
  return owner;
}

}  // namespace

void find_owned(const QuoteContext& c, Drafts& drafts) {
  for (const MarkedSpan& marked : c.marks.all) {
    const uint32_t begin = marked.tokens.begin;
    if (marked.depth > 0 || begin < 3) continue;
    const uint32_t sentence = c.tokens.sentence_at(begin - 1).begin;
    const uint32_t limit = std::max(sentence, begin > kLongestPhrase ? begin - kLongestPhrase : 0);
    uint32_t noun = 0;
    const auto owner = owner_before(c, begin, limit, noun);
    if (!owner) continue;
    Draft draft;
    draft.content = {marked.tokens};
    draft.source = {*owner};
    draft.cue = {{noun, noun + 1}};
    draft.rule = Rule::kWordsOfOwner;
    drafts.add(std::move(draft));
  }
}

}  // namespace newsglass
