#include "quotes/clause.h"

#include "quotes/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestClause = 120;  // tokens outside of marks; keeps the whole linear
constexpr uint32_t kReportingTail = kFrameClause | kFrameQuote;

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
    if (!part || (telling && c.tag(k) == P::kDeterminer)) break;
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

// From the comma at `i`: ", Petra reported", ", said Ms Bruce", ", according to the ministry".
bool is_attribution(const QuoteContext& c, uint32_t comma, uint32_t limit) {
  uint32_t k = comma + 1;
  if (k >= limit) return false;
  if (c.word(k) == "according" && c.word(k + 1) == "to") return true;
  const Cue inverted = c.lexicon.cue_at(c.tokens, k, limit);
  if ((inverted.frames & kFrameInvert) && c.is_finite(k)) return true;
  if (c.word(k) == "as") ++k;
  const auto phrase = noun_phrase_from(c, k, limit, false);
  if (!phrase) return false;
  k = phrase->end;
  while (k < limit &&
         (c.tag(k) == P::kAdverb || c.word(k) == "has" || c.word(k) == "have" || c.word(k) == "had"))
    ++k;
  if (k >= limit || !c.is_verb(k)) return false;
  const Cue cue = c.lexicon.cue_at(c.tokens, k, limit);
  if (!(cue.frames & kReportingTail) || (cue.frames & kFrameAttitude)) return false;
  const uint32_t after = skip_adjuncts(c, cue.end, limit);
  return after >= limit || c.is_comma(after) || c.ends_sentence(after) || c.word(after) == ":";
}

// From the conjunction at `i`: "and said", "but later added that": the next verb of the same speaker.
bool is_next_report(const QuoteContext& c, uint32_t i, uint32_t limit) {
  uint32_t k = i + 1;
  while (k < limit &&
         (c.tag(k) == P::kAdverb || c.word(k) == "has" || c.word(k) == "have" || c.word(k) == "had"))
    ++k;
  if (k >= limit || !c.is_verb(k) || c.tag(k) == P::kBase) return false;
  const Cue cue = c.lexicon.cue_at(c.tokens, k, limit);
  if (cue.frames & kFrameAttitude) return false;
  if (c.tag(k) == P::kGerund) return cue.frames & kFrameClause;
  return cue.frames &
         (kFrameClause | kFrameTold | kFrameTo | kFrameObjectTo | kFrameOf | kFrameWh | kFrameMarked);
}

// ", but Smith said", ", while the ministry denied": another attribution follows.
bool is_other_report(const QuoteContext& c, uint32_t i, uint32_t limit) {
  const auto phrase = noun_phrase_from(c, i + 1, limit, true);
  if (!phrase) return false;
  uint32_t k = phrase->end;
  if (c.is_comma(k)) ++k;
  while (k < limit &&
         (c.tag(k) == P::kAdverb || c.word(k) == "has" || c.word(k) == "have" || c.word(k) == "had"))
    ++k;
  if (k >= limit || !c.is_verb(k)) return false;
  const Cue cue = c.lexicon.cue_at(c.tokens, k, limit);
  return (cue.frames & (kFrameClause | kFrameTold | kFrameOf)) && !(cue.frames & kFrameAttitude);
}

// After a comma inside of the marks: “untrue,” because ..., “free,” with much ...
bool goes_on_after(const QuoteContext& c, uint32_t i, uint32_t limit) {
  const std::string_view w = c.word(i);
  if (w == "because" || w == "with" || w == "though" || w == "if" || w == "unless" || w == "or") return true;
  if (c.tag(i) == P::kWh || (c.tag(i) == P::kConjunction && c.quoted(i + 1))) return true;
  return c.tag(i) == PartOfSpeech::kGerund && !is_reporting_gerund(c, i, limit);
}

// What the writer adds to the end of a clause: ", who leads the port". Marks in it make it
// somebody's words.
bool is_background(const QuoteContext& c, uint32_t i, uint32_t begin, uint32_t limit) {
  constexpr uint32_t kLongestBackground = 40;
  const std::string_view w = c.word(i + 1);
  if (w != "who" && w != "which") return false;
  if (i < begin + 3 || limit - i > kLongestBackground) return false;
  for (uint32_t k = i + 1; k < limit; ++k)
    if (c.quoted(k) || c.is_comma(k) || c.is_dash(k)) return false;
  return true;
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
        c.is(i + 1, kWordTime);
    if (dated || (w == "for" && (c.word(i + 1) == "example" || c.word(i + 1) == "instance"))) {
      i += 2;
    } else if (adverb) {
      // "said nearly thirty people": an adverb before a number or adjective belongs to the clause.
      const P next = c.tag(i + 1);
      if (c.tag(i) == P::kAdverb && !c.is(i, kWordTime) &&
          (next == P::kNumber || next == P::kAdjective || next == P::kDeterminer || next == P::kPronoun))
        break;
      ++i;
      if (i < limit && c.tag(i) == P::kNumber && c.is(i - 1, kWordTime)) ++i;
    } else {
      const uint32_t past = skip_occasion(c, i, limit);
      if (past == i) break;
      i = past;
    }
  }
  return i;
}

bool is_reporting_gerund(const QuoteContext& c, uint32_t i, uint32_t limit) {
  if (c.tag(i) != P::kGerund) return false;
  const uint32_t frames = c.lexicon.cue_at(c.tokens, i, limit).frames;
  return !(frames & kFrameAttitude) &&
         (frames & (kFrameClause | kFrameTold | kFrameOf | kFrameMarked | kFrameObjectTo));
}

uint32_t clause_end(const QuoteContext& c, uint32_t begin, uint32_t limit) {
  uint32_t i = begin;
  for (uint32_t steps = 0; i < limit; ++steps) {
    if (steps > kLongestClause) return i;
    if (const MarkedSpan* marked = c.marks.outermost(i)) {
      const uint32_t past = marked->tokens.end;
      const uint32_t last = past >= 2 && marked->closed ? past - 2 : past - 1;
      // “We won,” adding ...: the comma inside closes the reported words.
      if (past < limit && c.is_comma(last) && past > begin && !goes_on_after(c, past, limit)) return past;
      if (past >= limit) return limit;
      // “No” she said, “never” he added: another attribution closes them too.
      if (marked->tokens.begin == begin && is_attribution(c, past - 1, limit)) return past;
      i = past;
      continue;
    }
    if (c.is_comma(i)) {
      uint32_t next = i + 1;
      if (c.tag(next) == P::kAdverb && c.tag(next + 1) == P::kGerund) ++next;
      if (is_background(c, i, begin, limit)) return i;
      if (is_reporting_gerund(c, next, limit) || is_attribution(c, i, limit)) return i;
      if (c.tag(next) == P::kConjunction &&
          (is_next_report(c, next, limit) || is_other_report(c, next, limit)))
        return i;
      if (c.is(next, kWordBoundary) && is_other_report(c, next, limit)) return i;
    } else if (c.tag(i) == P::kConjunction && i > begin && is_next_report(c, i, limit)) {
      return i;
    } else if (c.tag(i) == P::kConjunction && i > begin && is_other_report(c, i, limit) &&
               (c.quoted(i - 1) || holds_finite_verb(c, {begin, i}))) {
      return i;
    } else if (c.word(i) == ";" || (c.is_dash(i) && is_attribution(c, i, limit))) {
      return i;
    } else if (i > begin && c.word(i) == "according" && c.word(i + 1) == "to") {
      return i;
    }
    ++i;
  }
  while (i > begin + 1 && !c.quoted(i - 1) &&
         (c.ends_sentence(i - 1) || c.is_comma(i - 1) || c.word(i - 1) == ":"))
    --i;
  return i;
}

bool holds_finite_verb(const QuoteContext& c, TokenSpan span) {
  bool relative = false;
  for (uint32_t i = span.begin; i < span.end; ++i) {
    if (c.tag(i) == P::kWh && i > span.begin) relative = true;
    // A participle right after a noun may be a past tense that the tagger missed.
    const bool past = c.tag(i) == P::kParticiple && i > span.begin && c.is_noun(i - 1);
    if (!c.is_finite(i) && !past) continue;
    if (!relative) return true;
    relative = false;
  }
  return false;
}

TokenSpan trimmed(const QuoteContext& c, TokenSpan span) {
  const auto loose = [&](uint32_t i) {
    return !c.quoted(i) && (c.is_comma(i) || c.is_dash(i) || c.word(i) == ":" || c.word(i) == ";");
  };
  while (span.begin < span.end && loose(span.begin)) ++span.begin;
  while (span.end > span.begin &&
         (loose(span.end - 1) || (!c.quoted(span.end - 1) && c.ends_sentence(span.end - 1))))
    --span.end;
  return span;
}

}  // namespace newsglass
