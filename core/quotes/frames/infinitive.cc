// Infinitives: "urged them [to stay]", "promised [not to pay]".
#include <algorithm>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

// called on them “to stay”: at the opening mark.
bool infinitive_in_marks(const QuoteContext& c, uint32_t i) {
  return c.quoted(i) && c.marks.outermost(i)->tokens.begin == i && c.word(i + 1) == "to" &&
         c.tag(i + 2) == P::kBase;
}

}  // namespace

bool infinitive_at(const Attribution& a, uint32_t i) {
  const QuoteContext& c = a.c;
  if (c.word(i) == "to" && c.tag(i + 1) == P::kBase) return true;  // whatever the tagger took "to" for
  return c.tag(i) == P::kTo &&
         (c.tag(i + 1) == P::kBase || c.tag(i + 1) == P::kAdverb || (c.quoted(i + 1) && !c.quoted(i)));
}

// "urged them to stay", "called on the owner, Dan Ilov, to stay": the hearer, then an infinitive.
bool read_directive(Attribution& a) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & kFrameObjectTo)) return false;
  for (const bool appositions : {false, true}) {
    const auto hearer = noun_phrase_from(c, a.after, a.sentence.end, appositions);
    if (!hearer) return false;
    const uint32_t stop = std::min(a.sentence.end, hearer->end + 4);
    uint32_t to = appositions ? hearer->end : a.after;
    if (appositions && c.is_comma(to)) ++to;
    while (to < stop && !infinitive_in_marks(c, to) && !infinitive_at(a, to) && !c.is_comma(to) &&
           !c.is_finite(to) && !c.quoted(to))
      ++to;
    if (to >= stop || to == a.after || !(infinitive_at(a, to) || infinitive_in_marks(c, to))) continue;
    const uint32_t begin = c.word(to - 1) == "not" ? to - 1 : to;
    a.draft.addressee = TokenSpan{a.after, c.is_comma(begin - 1) ? begin - 1 : begin};
    return done(a, {clause_from(a, {begin, a.sentence.end})}, Rule::kVerbDirective);
  }
  return false;
}

// "promised to stay", "threatened not to pay".
bool read_promise(Attribution& a) {
  if (!(a.verb.frames & kFrameTo)) return false;
  uint32_t to = a.after;
  if (a.c.word(to) == "not") ++to;
  // "promised to campaign": a verb that looks like a noun.
  if (!infinitive_at(a, to) && !(a.c.tag(to) == P::kTo && a.c.tag(to + 1) == P::kNoun)) return false;
  return done(a, {clause_from(a, {a.after, a.sentence.end})}, Rule::kVerbPromise);
}

}  // namespace newsglass
