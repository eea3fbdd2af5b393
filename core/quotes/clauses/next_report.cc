#include "quotes/clauses/next_report.h"

#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/noun_phrase.h"
#include "syntax/verb_groups.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kReportingTail = kFrameClause | kFrameQuote;

}  // namespace

bool is_attribution(const QuoteContext& c, uint32_t comma, uint32_t limit) {
  uint32_t k = comma + 1;
  if (k >= limit) return false;
  if (c.word(k) == "according" && c.word(k + 1) == "to") return true;
  const Cue inverted = c.cue_at(k, limit);
  if ((inverted.frames & kFrameInvert) && c.is_finite(k)) return true;
  if (c.word(k) == "as") ++k;
  const auto phrase = noun_phrase_from(c, k, limit, false);
  if (!phrase) return false;
  k = skip_auxiliaries(c, phrase->end, limit);
  if (k >= limit || !c.is_verb(k)) return false;
  const Cue cue = c.cue_at(k, limit);
  if (!(cue.frames & kReportingTail) || (cue.frames & kFrameAttitude)) return false;
  const uint32_t after = skip_adjuncts(c, cue.end, limit);
  return after >= limit || c.is_comma(after) || c.ends_sentence(after) || c.word(after) == ":";
}

bool is_next_report(const QuoteContext& c, uint32_t i, uint32_t limit) {
  const uint32_t k = skip_auxiliaries(c, i + 1, limit);
  if (k >= limit || !c.is_verb(k) || c.tag(k) == P::kBase) return false;
  const Cue cue = c.cue_at(k, limit);
  if (cue.frames & kFrameAttitude) return false;
  if (c.tag(k) == P::kGerund) return cue.frames & kFrameClause;
  return cue.frames &
         (kFrameClause | kFrameTold | kFrameTo | kFrameObjectTo | kFrameOf | kFrameWh | kFrameMarked);
}

bool is_other_report(const QuoteContext& c, uint32_t i, uint32_t limit) {
  const auto phrase = noun_phrase_from(c, i + 1, limit, true);
  if (!phrase) return false;
  uint32_t k = phrase->end;
  if (c.is_comma(k)) ++k;
  k = skip_auxiliaries(c, k, limit);
  if (k >= limit || !c.is_verb(k)) return false;
  const Cue cue = c.cue_at(k, limit);
  return (cue.frames & (kFrameClause | kFrameTold | kFrameOf)) && !(cue.frames & kFrameAttitude);
}

bool is_reporting_gerund(const QuoteContext& c, uint32_t i, uint32_t limit) {
  if (c.tag(i) != P::kGerund) return false;
  const uint32_t frames = c.cue_at(i, limit).frames;
  return !(frames & kFrameAttitude) &&
         (frames & (kFrameClause | kFrameTold | kFrameOf | kFrameMarked | kFrameObjectTo));
}

}  // namespace newsglass
