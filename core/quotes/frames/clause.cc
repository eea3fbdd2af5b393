// The clause behind the verb: "said that [it would rain]", "asked [whether it would rain]", "said: [“It
// rains.”]"
#include <algorithm>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"
#include "quotes/frames/marks.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Found = ReportingVerb::Found;

constexpr uint32_t kLongestParenthesis = 12;  // tokens

// A subject and a finite verb: "it would rain", not "goodbye to them".
bool begins_clause(const Attribution& a, TokenSpan content) {
  const QuoteContext& c = a.c;
  if (!holds_finite_verb(c, content)) return false;
  // "said the man who knew": an inverted subject rather than a clause.
  const auto phrase = noun_phrase_from(c, content.begin, content.end, false);
  if (phrase && phrase->end >= content.end) return false;
  const P t = c.tag(content.begin);
  return t != P::kParticiple && !(c.is_finite(content.begin) && t != P::kPronoun);
}

// says[,] win or lose on Sunday, he stays: nothing stands before the verb that could be what is said.
bool opens_with_parenthesis(const Attribution& a, uint32_t comma) {
  const QuoteContext& c = a.c;
  if (!a.speech || !c.is_comma(comma) || a.verb.found != Found::kBefore || !clause_to_comma(a).empty())
    return false;
  const uint32_t stop = std::min(a.sentence.end, comma + kLongestParenthesis);
  for (uint32_t i = comma + 1; i < stop && !c.quoted(i); ++i)
    if (c.is_comma(i)) return i > comma + 2 && opens_with_subject(c, {i + 1, a.sentence.end});
  return false;
}

bool is_be_or_modal(const QuoteContext& c, uint32_t i) {
  const std::string_view w = c.word(i);
  return w == "is" || w == "was" || w == "would" || w == "could" || w == "had" || w == "did";
}

bool keep_after(Attribution& a, TokenSpan content, Rule rule) { return done(a, {content}, rule); }

}  // namespace

bool read_clause_after(Attribution& a) {
  const QuoteContext& c = a.c;
  if (a.after >= a.sentence.end) return false;
  uint32_t begin = a.after;
  const std::string_view w = c.word(begin);
  const bool colon = w == ":" || c.is_dash(begin);
  bool that = false, question = false;
  if (colon || (c.is_comma(begin) && c.quoted(begin + 1)) || opens_with_parenthesis(a, begin)) {
    ++begin;
  } else if (w == "that" && is_be_or_modal(c, begin + 1)) {
    // "suggested that was a lie": the clause's subject
  } else if (w == "that" || (w == "in" && c.word(begin + 1) == "that")) {
    that = true;
    begin += w == "in" ? 2 : 1;
  } else if (c.tag(begin) == P::kWh || w == "whether" || w == "if") {
    question = true;
  } else if ((c.tag(begin) == P::kConjunction && w != "both") || c.is_comma(begin)) {
    return false;
  }
  if (begin >= a.sentence.end) return false;
  const TokenSpan content = clause_from(a, {begin, a.sentence.end});
  if (content.empty()) return false;
  const bool marked = c.quoted(content.begin);
  if (const MarkedSpan* whole = whole_utterance(a, content))
    return keep_after(a, whole->tokens, Rule::kVerbQuoteAfter);
  // A ship called “Ria Star” met a boat: a name.
  if (marked && !(a.verb.frames & (kFrameQuote | kFrameClause)) &&
      c.is_finite(c.marks.outermost(content.begin)->tokens.end))
    return false;
  if (marked && (a.verb.frames & (kFrameQuote | kFrameClause | kFrameMarked))) {
    const TokenSpan before = clause_to_comma(a);
    // "Asked whether it rained, she said: “It did.”": what stands before is the writer's.
    const P opening = c.tag(before.begin);
    const bool circumstance = c.is(before.begin, kWordBoundary) || opening == P::kParticiple ||
                              opening == P::kPast || opening == P::kGerund || opening == P::kPreposition;
    if (colon && a.speech && !before.empty() && holds_finite_verb(c, before) && !circumstance)
      return done(a, {before, content}, Rule::kVerbClauseAround);
    return keep_after(a, content, colon ? Rule::kVerbColon : Rule::kVerbQuoteAfter);
  }
  const bool in_marks = holds_marks(c, content);
  if (that && (a.verb.frames & (kFrameClause | kFrameTold | kFrameDemand)) &&
      (!(a.verb.frames & kFrameAttitude) || in_marks))
    return keep_after(a, content, Rule::kVerbThat);
  if (question) return (a.verb.frames & kFrameWh) && keep_after(a, content, Rule::kVerbQuestion);
  if (content.size() < kFewestContentTokens) return false;
  if (colon) return a.speech && holds_finite_verb(c, content) && keep_after(a, content, Rule::kVerbColon);
  // "suggested the quay was unsafe"
  if ((a.verb.frames & kFrameWeak) && opens_with_subject(a.c, content))
    return keep_after(a, content, Rule::kVerbClause);
  if (a.speech || ((a.verb.frames & kFrameTold) && a.draft.addressee) ||
      ((a.verb.frames & (kFrameWeak | kFrameAttitude)) && in_marks)) {
    const bool whole = a.says ? c.tag(content.begin) != P::kPreposition && a.verb.found != Found::kAfter &&
                                    content.size() >= kFewestContentTokens
                              : opens_with_subject(a.c, content);
    if (whole || (a.says && begins_clause(a, content))) return keep_after(a, content, Rule::kVerbClause);
    if (in_marks) return keep_after(a, marked_object(a, content), Rule::kVerbMarkedObject);
  }
  return (a.verb.frames & kFrameMarked) && in_marks &&
         keep_after(a, marked_object(a, content), Rule::kVerbMarkedObject);
}

}  // namespace newsglass
