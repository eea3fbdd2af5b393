#include "quotes/clauses/adjuncts.h"

#include "quotes/clauses/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

// Times only behind "last", "this", "next".
bool is_season(std::string_view w) {
  return w == "spring" || w == "summer" || w == "fall" || w == "autumn" || w == "winter" || w == "quarter" ||
         w == "season" || w == "decade";
}

// "on Monday [Iran had agreed]", "in an interview [schools will stay shut]": a subject with its verb is the clause.
bool opens_clause(const QuoteContext& c, uint32_t k, uint32_t limit) {
  if (c.is(k, kWordTime) || c.is(k, kWordOccasion) || c.is(k, kWordAudience) ||
      c.tag(k) == P::kGenitive || c.tag(k - 1) == P::kGenitive || c.word(k) == "-") return false;
  const auto subject = noun_phrase_from(c, k, limit, false);
  return subject && subject->end < limit && c.is_finite(subject->end);
}

// The preposition's phrase when it tells the occasion, the time or the hearer; its end, or `i`.
uint32_t skip_occasion(const QuoteContext& c, uint32_t i, uint32_t limit) {
  const P t = c.tag(i);
  if (t != P::kPreposition && t != P::kTo && t != P::kGerund) return i;
  const std::string_view first = c.word(i);
  if (first == "that" || first == "if" || first == "whether" || first == "because") return i;
  uint32_t k = i + 1;
  bool telling = false;
  constexpr uint32_t kLongestHead = 7;
  for (; k < limit && k < i + 1 + kLongestHead; ++k) {
    if (c.quoted(k) || c.word(k) == "that") break;
    const bool part = c.is_noun(k) || c.tag(k) == P::kDeterminer || c.tag(k) == P::kAdjective ||
                      c.tag(k) == P::kPossessive || c.tag(k) == P::kNumber || c.tag(k) == P::kGenitive ||
                      c.tag(k) == P::kParticiple || c.word(k) == "-" || c.word(k) == "him" ||
                      c.word(k) == "them" || c.word(k) == "her" || c.word(k) == "me" || c.word(k) == "us";
    if (!part || (telling && (c.tag(k) == P::kDeterminer || opens_clause(c, k, limit)))) break;
    telling = telling || c.is(k, kWordTime) || c.is(k, kWordOccasion) || c.is(k, kWordAudience) ||
              (c.tag(k) == P::kNumber && c.word(k).size() == 4);
  }
  if (!telling) return i;
  // "in an interview with Reuters on Monday", "in a letter to the council"
  while (k < limit) {
    if (c.is_comma(k) && k + 1 < limit && c.tag(k + 1) == P::kNumber) {
      k += 2;
      continue;
    }
    const std::string_view w = c.word(k);
    const bool follows = w == "with" || w == "to" || w == "of" || w == "on" || w == "at" || w == "for" ||
                         w == "from" || w == "in" || w == "by" || w == "about" || w == "after" ||
                         w == "before";
    if (!follows) break;
    const auto phrase = noun_phrase_from(c, k + 1, limit, false);
    if (!phrase) break;
    // "said on Monday in Paris it would rain" keeps what may belong to the clause.
    if (phrase->end < limit && c.is_finite(phrase->end)) break;
    k = phrase->end;
  }
  return k;
}

}  // namespace

uint32_t skip_adjuncts(const QuoteContext& c, uint32_t i, uint32_t limit) {
  while (i < limit) {
    if (c.quoted(i)) break;
    const std::string_view w = c.word(i);
    const bool adverb =
        c.tag(i) == P::kAdverb || (c.is(i, kWordTime) && w != "may" && w != "day" && w != "moment");
    const bool dated =
        (w == "last" || w == "this" || w == "next" || w == "earlier" || w == "late" || w == "early") &&
        (c.is(i + 1, kWordTime) || is_season(c.word(i + 1)));
    if (dated || (w == "for" && (c.word(i + 1) == "example" || c.word(i + 1) == "instance"))) {
      i += 2;
    } else if (adverb) {
      // "said Tuesday was too early"
      if (c.is(i, kWordTime) && c.is_finite(i + 1) && !c.is_finite(i + 2)) break;
      // "said nearly thirty people": an adverb before a number or adjective belongs to the clause.
      const P next = c.tag(i + 1);
      if (c.tag(i) == P::kAdverb && !c.is(i, kWordTime) &&
          (next == P::kNumber || next == P::kAdjective || next == P::kDeterminer || next == P::kPronoun ||
           c.word(i + 1) == "than"))
        break;
      ++i;
      // "March 5", but not "Monday [three men were held]".
      if (i < limit && c.tag(i) == P::kNumber && c.is(i - 1, kWordTime) && !c.is_noun(i + 1)) ++i;
    } else {
      const uint32_t past = skip_occasion(c, i, limit);
      if (past == i) break;
      i = past;
    }
  }
  return i;
}

}  // namespace newsglass
