#include "quotes/frame_marks.h"
#include "quotes/clause.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kFewestContentTokens = 2;

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

// called it a “trap” [in an interview]: what is no part of the phrase with the marks goes.
TokenSpan marked_object(const Attribution& a, TokenSpan content) {
  const QuoteContext& c = a.c;
  uint32_t end = content.begin;
  for (uint32_t i = content.begin; i < content.end; ++i)
    if (const MarkedSpan* marked = c.marks.outermost(i)) {
      i = marked->tokens.end - 1;
      end = marked->tokens.end;
    }
  if (end >= content.end) return content;
  const P t = c.tag(end);
  const bool leaves = t == P::kConjunction || c.is_dash(end) || c.is_comma(end) || c.word(end) == "in" ||
                      c.word(end) == "on" || c.word(end) == "during" || c.word(end) == "at" ||
                      c.word(end) == "while" || c.word(end) == "after" || c.word(end) == "when" ||
                      c.word(end) == "as" || c.is(end, kWordTime);
  return leaves ? TokenSpan{content.begin, end} : content;
}

}  // namespace newsglass
