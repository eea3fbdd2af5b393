#include "quotes/clauses/phrase_words.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestQuotedName = 60;  // bytes

// $275 million
bool is_currency(const QuoteContext& c, uint32_t i) {
  const std::string_view w = c.word(i);
  return c.tag(i + 1) == P::kNumber &&
         (w == "$" || w == "\u20AC" || w == "\u00A3" || w == "\u00A5" || w == "\u20B9");
}

}  // namespace

bool is_phrase_word(const QuoteContext& c, uint32_t i) {
  if (i >= c.size()) return false;
  switch (c.tag(i)) {
    case P::kNoun:
    case P::kName:
    case P::kAdjective:
    case P::kNumber:
    case P::kDeterminer:
    case P::kPossessive:
    case P::kGenitive:
      return true;
    default:
      return c.word(i) == "&" || is_currency(c, i) || c.tokens[i].kind == TokenKind::kHandle ||
             c.tokens[i].kind == TokenKind::kUrl || c.tokens[i].kind == TokenKind::kHashtag;
  }
}

bool is_hyphen(const QuoteContext& c, uint32_t i) {
  return (c.word(i) == "-" || c.word(i) == "/") && i + 1 < c.size() && !c.tokens[i + 1].space_before;
}

bool is_quoted_name(const QuoteContext& c, const MarkedSpan& marked) {
  const TokenSpan inside = c.tokens.tokens_in(marked.inner);
  return marked.closed && marked.inner.size() <= kLongestQuotedName && !inside.empty() &&
         c.tokens[inside.begin].is_capitalised() && c.tag(inside.end - 1) != P::kPunctuation;
}

}  // namespace newsglass
