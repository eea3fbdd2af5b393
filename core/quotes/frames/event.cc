// What is no clause of the same sentence: "confirmed [the visit]", "She said:" and a quotation below.
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

}  // namespace

// She said: <end of paragraph> “A.”
bool read_next_paragraph(Attribution& a) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & (kFrameQuote | kFrameClause)) || a.verb.found == Found::kShared) return false;
  uint32_t next = a.after;
  if (next + 1 < a.sentence.end || !(c.word(next) == ":" || c.is_comma(next))) return false;
  ++next;
  const MarkedSpan* marked = c.marks.outermost(next);
  if (!marked || marked->tokens.begin != next) return false;
  return done(a, {marked->tokens}, Rule::kVerbColon);
}

// "confirmed the visit": a noun that is the sentence's news.
bool read_event(Attribution& a) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & kFrameNoun) || a.verb.found == Found::kAfter || a.verb.form == Form::kGerund)
    return false;
  const bool gerund = (a.verb.frames & kFrameDeny) && c.tag(a.after) == P::kGerund;
  const auto phrase = noun_phrase_from(c, a.after, a.sentence.end, false);
  if (!gerund && (!phrase || c.tag(phrase->begin) == P::kPronoun)) return false;
  return done(a, {without_next_verb(c, clause_from(a, {a.after, a.sentence.end}))}, Rule::kVerbEvent);
}

}  // namespace newsglass
