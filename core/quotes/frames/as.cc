// "As Torres noted, [it would rain]", "[It would rain], as Torres has noted", "[It rains], as first told by
// Torres".
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

// Where "as" stands in front of the verb and its subject or adverbs; the verb's beginning if it does not.
uint32_t as_before(const Attribution& a) {
  const QuoteContext& c = a.c;
  uint32_t begin = a.verb.found == Found::kBefore ? a.verb.begin : a.verb.group_begin;
  return begin > a.sentence.begin && c.word(begin - 1) == "as" ? begin - 1 : a.verb.begin;
}

bool has_words(const QuoteContext& c, TokenSpan span) {
  for (uint32_t i = span.begin; i < span.end; ++i)
    if (c.is_noun(i) || c.is_verb(i) || c.tag(i) == P::kPronoun) return true;
  return false;
}

}  // namespace

bool read_as(Attribution& a) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & kFrameClause) || (a.verb.frames & kFrameAttitude)) return false;
  const uint32_t as = as_before(a);
  if (as == a.verb.begin) return false;
  const bool by = a.verb.form != Form::kGerund && c.word(a.verb.cue.end) == "by";
  if (by || a.verb.found != Found::kBefore) {  // "as first reported by the Courier"
    if (!by) return false;
    const auto source = noun_phrase_from(c, a.verb.cue.end + 1, a.sentence.end, true);
    if (!source) return false;
    a.draft.source = {*source};
    a.after = source->end;
  }
  const bool ends = a.after + 1 >= a.sentence.end || c.ends_sentence(a.after);
  if ((!ends && !c.is_comma(a.after)) || c.word(a.after) == ":") return false;
  const TokenSpan before = trimmed(c, {a.sentence.begin, as});
  if (holds_finite_verb(c, before) && c.is_comma(as - 1)) return done(a, {before}, Rule::kVerbAs);
  if (ends || has_words(c, before)) return false;
  const TokenSpan content = clause_from(a, {a.after + 1, a.sentence.end});
  return (holds_finite_verb(c, content) || holds_marks(c, content)) && done(a, {content}, Rule::kVerbAs);
}

}  // namespace newsglass
