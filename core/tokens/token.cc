#include "tokens/token.h"

#include <algorithm>

namespace newsglass {

bool Token::is_capitalised() const {
  return shape == WordShape::kCapitalised || shape == WordShape::kAllCaps;
}

uint32_t Tokens::paragraph_of(uint32_t token) const {
  const auto p = std::upper_bound(paragraphs_.begin(), paragraphs_.end(), token,
                                  [](uint32_t t, TokenSpan span) { return t < span.end; });
  return static_cast<uint32_t>(p - paragraphs_.begin());
}

uint32_t Tokens::token_at(uint32_t byte) const {
  const auto t = std::upper_bound(all_.begin(), all_.end(), byte,
                                  [](uint32_t b, const Token& token) { return b < token.span.end; });
  return static_cast<uint32_t>(t - all_.begin());
}

TokenSpan Tokens::tokens_in(ByteSpan bytes) const {
  const uint32_t first = token_at(bytes.begin);
  const auto last = std::lower_bound(all_.begin() + first, all_.end(), bytes.end,
                                     [](const Token& token, uint32_t b) { return token.span.begin < b; });
  return {first, static_cast<uint32_t>(last - all_.begin())};
}

}  // namespace newsglass
