#include <algorithm>

#include "quotes/clauses/clause.h"
#include "quotes/frames/marks.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

}  // namespace

// “It rains!” when she came in;  a message: “It rains.”   The marks hold all that was said; null if not.
const MarkedSpan* whole_utterance(const Attribution& a, TokenSpan content) {
  const QuoteContext& c = a.c;
  if (!(a.verb.frames & kFrameQuote)) return nullptr;
  if (!c.quoted(content.begin)) {
    const MarkedSpan* last = c.marks.outermost(content.end - 1);
    if (!last || last->tokens.begin <= content.begin + 1 || last->tokens.end != content.end) return nullptr;
    const uint32_t colon = last->tokens.begin - 1;
    return c.word(colon) == ":" && !holds_finite_verb(c, {content.begin, colon}) ? last : nullptr;
  }
  const MarkedSpan* marked = c.marks.outermost(content.begin);
  if (marked->tokens.end >= content.end || !marked->closed) return nullptr;
  const TokenSpan inside = c.tokens.tokens_in(marked->inner);
  const uint32_t next = marked->tokens.end;
  const bool goes_on = c.is_finite(next) || c.is_noun(next) || holds_marks(a.c, {next, content.end}) ||
                       c.tag(next) == P::kParticiple || c.word(next) == "of" || c.word(next) == "that";
  return c.tokens[inside.begin].is_capitalised() && inside.size() >= kFewestContentTokens && !goes_on
             ? marked
             : nullptr;
}

namespace {

// Where a noun phrase with marks must end: at a verb that belongs to no clause inside of it, or a second
// report.
uint32_t end_of_object(const QuoteContext& c, TokenSpan content) {
  bool inside = false;  // of a relative or subordinate clause
  for (uint32_t i = content.begin; i < content.end; ++i) {
    if (const MarkedSpan* marked = c.marks.outermost(i)) {
      i = std::max(i, marked->tokens.end - 1);
      // who called it “a trap,” left: a verb behind the comma is not the object's.
      const P behind = c.tag(i + 1);
      if (c.word(i + 1) == "while" || c.word(i + 1) == "whereas") return i + 1;  // of somebody else
      if (i >= 1 && c.is_comma(i - 1) && i + 1 < content.end &&
          (c.is_finite(i + 1) || behind == P::kParticiple || (behind == P::kAdverb && c.is_finite(i + 2))))
        return i + 1;
      continue;
    }
    const P t = c.tag(i), next = c.tag(i + 1);
    if (t == P::kConjunction && i > content.begin &&
        (next == P::kGerund || (c.is_finite(i + 1) && next != P::kPronoun && !inside)))
      return i;
    if (t == P::kWh || c.word(i) == "that" || c.is(i, kWordBoundary)) inside = true;
    if (!c.is_finite(i)) continue;
    if (!inside) return i;
    inside = false;
  }
  return content.end;
}

}  // namespace

// called it a “trap” [in an interview]: what is no part of the phrase with the marks goes.
TokenSpan marked_object(const Attribution& a, TokenSpan content) {
  const QuoteContext& c = a.c;
  content.end = end_of_object(c, content);
  uint32_t end = content.begin;
  for (uint32_t i = content.begin; i < content.end; ++i)
    if (const MarkedSpan* marked = c.marks.outermost(i)) {
      i = marked->tokens.end - 1;
      end = marked->tokens.end;
    }
  if (end == content.begin) return {};
  if (end >= content.end) return {content.begin, end};
  const P t = c.tag(end);
  const bool leaves = t == P::kConjunction || c.is_dash(end) || c.is_comma(end) || c.word(end) == "(" ||
                      c.word(end) == "in" || c.word(end) == "on" || c.word(end) == "during" ||
                      c.word(end) == "at" || c.word(end) == "while" || c.word(end) == "after" ||
                      c.word(end) == "when" || c.word(end) == "as" || c.is(end, kWordTime);
  return leaves ? TokenSpan{content.begin, end} : content;
}

}  // namespace newsglass
