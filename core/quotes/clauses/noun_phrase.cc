#include "quotes/clauses/noun_phrase.h"

namespace newsglass {
uint32_t head_of(const QuoteContext& c, TokenSpan phrase) {
  using P = PartOfSpeech;
  uint32_t head = phrase.begin;
  for (uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (c.is_noun(i) || c.tag(i) == P::kPronoun || c.tag(i) == P::kNumber || c.tag(i) == P::kDeterminer) {
      // "the party's leader": what owns is not the head.
      if (c.is_noun(i) || head == phrase.begin) head = i;
    } else if (c.tag(i) == P::kPreposition || c.tag(i) == P::kWh || c.is_comma(i) || c.word(i) == "(") {
      if (c.is_noun(head) || c.tag(head) == P::kPronoun) break;
    }
  }
  return head;
}

bool names_somebody(const QuoteContext& c, TokenSpan phrase) {
  using P = PartOfSpeech;
  const uint32_t head = head_of(c, phrase);
  if (c.is(head, kWordTime)) return false;
  return c.tag(head) == P::kName || c.tag(head) == P::kPronoun || c.is(head, kWordPerson) ||
         c.is(head, kWordBody) || c.is(head, kWordDocument);
}

}  // namespace newsglass
