// Infinitives: "urged them [to stay]", "promised [not to pay]".
#include <algorithm>

#include "quotes/attribution.h"
#include "quotes/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

}  // namespace

bool infinitive_at(const Attribution& a, uint32_t i) {
  const QuoteContext& c = a.c;
  return c.tag(i) == P::kTo &&
         (c.tag(i + 1) == P::kBase || c.tag(i + 1) == P::kAdverb || (c.quoted(i + 1) && !c.quoted(i)));
}

// "urged them to stay": the hearer, then an infinitive.
bool read_directive(Attribution& a) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & kFrameObjectTo)) return false;
  const auto hearer = noun_phrase_from(c, a.after, a.sentence.end, false);
  if (!hearer) return false;
  uint32_t to = a.after;
  const uint32_t stop = std::min(a.sentence.end, hearer->end + 4);
  while (to < stop && !infinitive_at(a, to)) {
    if (c.is_comma(to) || c.is_finite(to) || c.quoted(to)) return false;
    ++to;
  }
  if (to >= stop || to == a.after) return false;
  const uint32_t begin = c.word(to - 1) == "not" ? to - 1 : to;
  a.draft.addressee = TokenSpan{a.after, begin};
  return done(a, {clause_from(a, {begin, a.sentence.end})}, "verb.directive");
}

// "promised to stay", "threatened not to pay".
bool read_promise(Attribution& a) {
  if (!(a.verb.frames & kFrameTo)) return false;
  uint32_t to = a.after;
  if (a.c.word(to) == "not") ++to;
  if (!infinitive_at(a, to)) return false;
  return done(a, {clause_from(a, {a.after, a.sentence.end})}, "verb.promise");
}

}  // namespace newsglass
