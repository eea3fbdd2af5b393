// A whole quotation with its attribution right behind it, whatever the words between look like:
//
//     [“No ship leaves,”] ever-cheerful Torres, 44 and retired in Ria, told me.
//
// The rule for reporting verbs needs a noun phrase that it can read; where that failed, the place next to the
// closing mark is evidence enough.
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kFewestTokens = 4;
constexpr uint32_t kLongestBefore = 12;  // tokens of the clause before the marks
constexpr uint32_t kFurthestVerbBehind = 40;  // tokens behind the closing mark

// The verb that attributes what ends before `begin`; its end is 0 if there is none.
Cue verb_behind(const QuoteContext& c, uint32_t begin, uint32_t limit, uint32_t& at) {
  bool relative = false;
  for (at = begin; at < limit; ++at) {
    if (c.quoted(at)) break;
    if (c.tag(at) == P::kWh) relative = true;
    const Cue cue = c.cue_at(at, limit);
    if (cue.end && (cue.frames & kFrameQuote) && c.is_verb(at) && c.tag(at) != P::kGerund && !relative)
      return cue;
    if (!c.is_finite(at)) continue;
    if (!relative) break;
    relative = false;
  }
  return {};
}

// “The Morning Show”: every longer word has a capital.
bool titled(const QuoteContext& c, TokenSpan span) {
  for (uint32_t i = span.begin; i < span.end; ++i)
    if (c.tokens[i].is_word() && c.tokens[i].span.size() > 3 && !c.tokens[i].is_capitalised()) return false;
  return true;
}

// Torres “is the best we have,” sailors told us: the clause begins before the marks.
uint32_t clause_begin(const QuoteContext& c, const MarkedSpan& marked) {
  const uint32_t mark = marked.tokens.begin;
  const uint32_t sentence = c.tokens.sentence_at(mark).begin;
  if (mark > sentence + kLongestBefore) return mark;
  for (uint32_t i = sentence; i < mark; ++i)
    if (c.quoted(i) || c.word(i) == ":" || c.is_dash(i) || c.is_comma(i)) return mark;
  return sentence;
}

std::optional<Draft> read(const QuoteContext& c, const MarkedSpan& marked) {
  const TokenSpan inside = c.tokens.tokens_in(marked.inner);
  const uint32_t last = inside.end - 1, begin = marked.tokens.end;
  const bool goes_on = c.is_comma(last) || c.word(last) == "?" || c.word(last) == "!" || c.is_dash(last);
  if (inside.size() < kFewestTokens || c.is(inside.end - 2, kWordOutlet) || titled(c, inside))
    return std::nullopt;
  if (!goes_on || begin >= c.size() || c.tokens.paragraph_of(begin) != c.tokens.paragraph_of(last))
    return std::nullopt;
  const uint32_t limit = std::min(c.tokens.sentence_at(begin).end, begin + kFurthestVerbBehind);
  uint32_t at = begin;
  const Cue cue = verb_behind(c, begin, limit, at);
  if (!cue.end) return std::nullopt;
  Draft draft;
  draft.content = {{clause_begin(c, marked), marked.tokens.end}};
  draft.cue = {{at, cue.end}};
  draft.rule = Rule::kMarksAttributedBehind;
  const TokenSpan source = trimmed(c, {begin, at});
  if (!source.empty()) {
    draft.source = {source};
  } else if (const auto phrase = noun_phrase_from(c, cue.end, limit, true)) {
    draft.source = {*phrase};
  } else {
    return std::nullopt;
  }
  return draft;
}

}  // namespace

void find_attributed_behind(const QuoteContext& c, Drafts& drafts) {
  for (const MarkedSpan& marked : c.marks.all)
    if (marked.depth == 0 && marked.closed && !drafts.claimed(marked.tokens.begin))
      if (auto draft = read(c, marked)) drafts.add(std::move(*draft));
}

}  // namespace newsglass
