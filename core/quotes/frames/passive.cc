// The passive: "is accused of [lying]", "was asked by reporters [whether it would rain]".
#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

// The question put to somebody: "was asked by reporters [whether it would rain]".
bool read_question_put(Attribution& a) {
  const QuoteContext& c = a.c;
  uint32_t k = a.verb.cue.end;
  if (c.word(k) == "by") {
    if (const auto phrase = noun_phrase_from(c, k + 1, a.sentence.end, false)) {
      a.draft.source = {*phrase};
      k = phrase->end;
    }
  }
  k = skip_adjuncts(c, k, a.sentence.end);
  const bool question =
      c.tag(k) == P::kWh || c.word(k) == "whether" || c.word(k) == "if" || infinitive_at(a, k);
  if (!question || k >= a.sentence.end) return false;
  // "When asked whether it rained, she left": nothing but the question is reported.
  ReportedClause question_put = reported_clause(c, a.sentence, {}, a.verb.cue.begin, {k, a.sentence.end});
  question_put.subordinate = true;
  return done(a, {clause_from(c, question_put)}, Rule::kPassiveAsked);
}

// "it was reported [that it rained]": nobody is named.
bool is_hearsay(const Attribution& a) {
  const uint32_t g = a.verb.group_begin;
  if (a.c.tag(g) == P::kModal) return false;  // "it should be noted that": the writer's own
  return g > a.sentence.begin && a.c.word(g - 1) == "it" && (a.verb.frames & kFrameClause) &&
         !(a.verb.frames & kFrameAttitude);
}

}  // namespace

// "When asked whether", "Asked on Monday if": the participle of asking without a subject.
bool was_asked(const Attribution& a) {
  if (!(a.verb.frames & kFrameWh) || !(a.verb.frames & kFrameObjectTo) || a.verb.form != Form::kFinite)
    return false;
  const uint32_t before = a.verb.cue.begin;
  if (before == a.sentence.begin) return true;
  const std::string_view w = a.c.word(before - 1);
  return w == "when" || w == "if" || w == "though" ||
         (a.c.is_comma(before - 1) && a.verb.found != Found::kBefore);
}

// "is accused of lying"; "was told that the road was closed" reports nobody's words for sure.
bool read_passive(Attribution& a) {
  const QuoteContext& c = a.c;
  a.draft.source = {};
  if ((a.verb.frames & kFrameWh) && (a.verb.frames & kFrameObjectTo)) return read_question_put(a);
  if (is_hearsay(a)) {
    const uint32_t that = skip_adjuncts(c, a.verb.end, a.sentence.end);
    return c.word(that) == "that" && done(a, {clause_from(a, {that + 1, a.sentence.end})}, Rule::kPassiveHearsay);
  }
  if (!(a.verb.frames & kFrameOf) || c.word(a.verb.end) != "of" || c.is_comma(a.verb.end + 1)) return false;
  a.draft.cue.push_back({a.verb.end, a.verb.end + 1});
  const TokenSpan content = clause_from(a, {a.verb.end + 1, a.sentence.end});
  if (content.size() < kFewestContentTokens) return false;
  return done(a, {content}, Rule::kPassiveAccusedOf);
}

}  // namespace newsglass
