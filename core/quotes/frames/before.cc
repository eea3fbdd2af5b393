// What stands before the verb and its subject: "[“It rains,”] she said. [“It pours.”]", "[It would rain], she
// said".
#include <algorithm>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

constexpr uint32_t kFewestWholeClause = 5;
constexpr uint32_t kLongQuotation = 10;

// The mark that closes right before the verb and its subject, comma or not.
const MarkedSpan* closing_before(const Attribution& a) {
  const QuoteContext& c = a.c;
  uint32_t i = a.verb.begin;
  if (i > 0 && (c.is_comma(i - 1) || c.is_dash(i - 1)) && !c.quoted(i - 1)) --i;
  if (i == 0 || c.tokens.paragraph_of(i - 1) != c.tokens.paragraph_of(a.verb.cue.begin)) return nullptr;
  const MarkedSpan* marked = c.marks.outermost(i - 1);
  return marked && marked->tokens.end == i ? marked : nullptr;
}

// She asked: “Who pays?” He said: “We do.”  What a colon announced is the speaker's before it, when this verb has words behind it.
bool announced(const Attribution& a, const MarkedSpan& marked) {
  const QuoteContext& c = a.c;
  const uint32_t mark = marked.tokens.begin;
  if (mark == 0 || a.verb.found != Found::kBefore || a.after + 1 >= a.sentence.end) return false;
  const bool marks_follow = (c.word(a.after) == ":" || c.is_comma(a.after)) && c.quoted(a.after + 1);
  if (c.word(mark - 1) == ":") return marks_follow || !c.is_comma(a.after);
  return c.is_comma(mark - 1) && marks_follow && c.tag(a.verb.begin) != P::kPronoun && !c.is_comma(marked.tokens.end - 2);
}

// The sentence may be the one before, where the splitter saw a border after “A?”.
uint32_t sentence_of(const Attribution& a, uint32_t token) {
  if (token >= a.sentence.begin) return a.sentence.begin;
  return token;
}

// Where the clause that ends with these marks begins: at the marks, when a sentence does, else at the
// sentence.
uint32_t content_begin(const Attribution& a, const MarkedSpan& marked) {
  const QuoteContext& c = a.c;
  uint32_t begin = std::max(a.sentence.begin, sentence_of(a, marked.tokens.begin));
  const uint32_t stop =
      std::max(begin, marked.tokens.begin > kLongestBefore ? marked.tokens.begin - kLongestBefore : 0);
  for (uint32_t i = marked.tokens.begin; i > stop; --i)
    if (c.word(i - 1) == ":" || c.is_dash(i - 1) || c.word(i - 1) == "(" ||
        (c.ends_sentence(i - 1) && !c.quoted(i - 1)))
      return i;
  return stop > begin || marked.tokens.begin < begin ? marked.tokens.begin : begin;
}

// "When she came in": opens with a conjunction, and no other clause follows.
bool is_subordinate_clause(const QuoteContext& c, TokenSpan span) {
  const std::string_view first = c.word(span.begin);
  if (!c.is(span.begin, kWordBoundary) || first == "that" || first == "whether" || first == "so" ||
      first == "than" || c.tag(span.begin) == P::kAdverb)
    return false;
  for (uint32_t i = span.begin; i < span.end; ++i)
    if (c.is_comma(i) && !c.quoted(i)) return false;
  return true;
}

// "It pays, she said, because ships come", "..., to help the crews": more of the same sentence.
bool goes_on(const QuoteContext& c, uint32_t i) {
  const P t = c.tag(i);
  return t == P::kConjunction || c.is_finite(i) || c.word(i) == "that" || c.word(i) == "because" ||
         c.word(i) == "for" || c.word(i) == "without" || (t == P::kTo && c.tag(i + 1) == P::kBase);
}

// On Ansel TV's “Morning Table,” she said: a title in capitals, where or when it was said, and more follows.
bool is_occasion(const Attribution& a, const MarkedSpan& marked) {
  const QuoteContext& c = a.c;
  const uint32_t begin = marked.tokens.begin;
  if (begin <= a.sentence.begin || a.verb.found != Found::kBefore || a.after + 1 >= a.sentence.end)
    return false;
  if (c.tag(begin - 1) != P::kGenitive && c.tag(begin - 1) != P::kPreposition) return false;
  const TokenSpan inside = c.tokens.tokens_in(marked.inner);
  if (inside.size() >= kLongQuotation || holds_finite_verb(c, {a.sentence.begin, begin})) return false;
  for (uint32_t i = inside.begin; i < inside.end; ++i)
    if (c.tokens[i].is_word() && !c.tokens[i].is_capitalised() && c.tag(i) != P::kDeterminer &&
        c.tag(i) != P::kPreposition && c.tag(i) != P::kConjunction)
      return false;
  return true;
}

}  // namespace

// “A?” she asked: the splitter saw a border, but the sentence goes on.
bool breaks_off(const Attribution& a) {
  const QuoteContext& c = a.c;
  const MarkedSpan* marked = closing_before(a);
  if (!marked || announced(a, *marked) || a.verb.negated || opens_with_subject(a.c, {a.after, a.sentence.end})) return false;
  if (c.tag(a.after) == P::kPronoun && !(a.verb.frames & kFrameTold)) return false;
  const std::string_view last = c.word(c.tokens.tokens_in(marked->inner).end - 1);
  return last == "?" || last == "!" || last == "," || last == "\u2026" || last == "...";
}

// “A,” she said. “B.”        “A?” she asked.        Despite it, “A” for B, she said.
bool read_marks_before(Attribution& a) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & (kFrameQuote | kFrameClause))) return false;
  if (a.verb.found == Found::kShared || a.verb.form == Form::kGerund) return false;
  const MarkedSpan* marked = closing_before(a);
  if (!marked || announced(a, *marked)) return false;
  // On “Harbour Lights,” she said it rained: the clause that follows is what she said.
  if (marked->tokens.begin > a.sentence.begin && a.verb.found == Found::kBefore &&
      opens_with_subject(a.c, {a.after, a.sentence.end}))
    return false;
  if (is_occasion(a, *marked)) return false;
  // “A” is what she said: the marks belong to the subject's sentence.
  const uint32_t first = c.tokens.tokens_in(marked->inner).end - 1;
  const bool closed_by_stop = c.tag(first) == P::kPunctuation || c.is_comma(marked->tokens.end) ||
                              a.verb.begin == a.sentence.begin || c.is_dash(marked->tokens.end) ||
                              a.verb.found == Found::kAfter || !marked->closed ||
                              (a.verb.begin == marked->tokens.end && marked->tokens.size() >= kLongQuotation);
  if (!closed_by_stop) return false;
  std::vector<TokenSpan> content = {TokenSpan{content_begin(a, *marked), marked->tokens.end}};
  // “A,” she said, “B.”
  uint32_t next = a.after;
  if (c.is_comma(next) || c.word(next) == ":") ++next;
  if (next < a.sentence.end && next > a.verb.cue.begin && c.marks.outermost(next) &&
      c.marks.outermost(next)->tokens.begin == next && next == a.after + 1) {
    content.push_back(clause_from(a, {next, a.sentence.end}));
  }
  // “A,” she said, to B.
  if (c.is_comma(a.after) && content.size() == 1 &&
      (c.word(a.after + 1) == "that" || c.tag(a.after + 1) == P::kTo))
    content.push_back(clause_from(a, {a.after + 1, a.sentence.end}));
  return done(a, content, a.verb.found == Found::kAfter ? Rule::kVerbQuoteInverted : Rule::kVerbQuoteBefore);
}

// It would rain, she said.        The rain, she said, would stop.
bool read_clause_before(Attribution& a) {
  const QuoteContext& c = a.c;
  const TokenSpan before = clause_to_comma(a);
  if (!a.speech || before.empty() || is_relative(a, a.verb.subject->begin)) return false;
  if (a.verb.found == Found::kAfter && !a.says && !names_somebody(c, *a.verb.subject)) return false;
  const bool whole = holds_finite_verb(c, before) ||
                     (a.says && before.size() >= kFewestWholeClause && a.after + 1 >= a.sentence.end);
  // "If it rains, she said, ships stay": half a sentence.
  const bool half = whole && is_subordinate_clause(c, before);
  std::vector<TokenSpan> content = {before};
  if (c.is_comma(a.after) && a.after + 1 < a.sentence.end) {
    const TokenSpan rest = clause_from(a, {a.after + 1, a.sentence.end});
    const P t = c.tag(rest.begin);
    const bool tail =
        t == P::kGerund || t == P::kWh || c.word(rest.begin) == "according" || c.word(rest.begin) == "who";
    if (!rest.empty() && (!tail || (!whole && t != P::kGerund)) && (!whole || half || goes_on(c, rest.begin)))
      content.push_back(rest);
    if ((!whole || half) && content.size() == 1) return false;
  } else if (!whole || half) {
    return false;
  }
  return done(a, content,
              content.size() > 1              ? Rule::kVerbClauseAround
              : a.verb.found == Found::kAfter ? Rule::kVerbClauseInverted
                                              : Rule::kVerbClauseBefore);
}

}  // namespace newsglass
