// "accused Ilov, the owner of the port, of [theft]".
#include <algorithm>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestApposition = 20;

uint32_t next_of(const Attribution& a, uint32_t of) {
  for (uint32_t k = of + 1; k < a.sentence.end && k < of + 6 && !a.c.is_comma(k); ++k)
    if (a.c.word(k) == "of" && !a.c.quoted(k)) return k;
  return of;
}

}  // namespace

bool read_accusation(Attribution& a) {
  const QuoteContext& c = a.c;
  const auto accused = noun_phrase_from(c, a.after, a.sentence.end, false);
  if (!accused) return false;
  // The phrase found may have taken in "of" and what follows.
  uint32_t of = a.after;
  while (of < a.sentence.end && of < accused->end + 8 && c.word(of) != "of" && !c.is_comma(of)) ++of;
  while (of < a.sentence.end && c.word(of) == "of" && c.tag(of + 1) != P::kGerund && !c.quoted(of + 1) &&
         next_of(a, of) != of)
    of = next_of(a, of);
  if (c.is_comma(of)) {  // accused Ilov, the owner of the port, of theft
    const uint32_t stop = std::min(a.sentence.end, of + kLongestApposition);
    while (of + 1 < stop && !(c.is_comma(of) && c.word(of + 1) == "of")) ++of;
    ++of;
  }
  if (of >= a.sentence.end || c.word(of) != "of") return false;
  a.draft.cue.push_back({of, of + 1});
  a.draft.addressee = TokenSpan{a.after, of};
  const TokenSpan content = clause_from(a, {of + 1, a.sentence.end});
  if (content.empty()) return false;
  return done(a, {content}, Rule::kVerbAccusedOf);
}

}  // namespace newsglass
