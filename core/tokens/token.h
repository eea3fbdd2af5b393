// Words, numbers, punctuation, links and handles, and the sentences they form.
//
// Hyphens and possessive endings are tokens of their own, since names end before them; abbreviations keep
// their period:
//
//     "US-led talks."  said Dr. O'Neil's aide   ->   " US - led talks . " said Dr. O'Neil 's aide
//
// Beside the text stands a normalised form of each token (text/chars.h: normalise), in which lexicons are
// looked up. Cost: linear; 20 bytes a token and the normalised forms in one string.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"
#include "text/text.h"

namespace newsglass {

enum class TokenKind : uint8_t { kWord, kNumber, kPunctuation, kSymbol, kUrl, kEmail, kHandle, kHashtag };

// The letters of a token at a glance.
enum class WordShape : uint8_t {
  kNone,         // no letters with case
  kLower,        // talks
  kCapitalised,  // Talks, I
  kAllCaps,      // NATO, U.S.
  kMixed,        // McLean, iPhone
};

struct Token {
  ByteSpan span;
  uint32_t normal_begin = 0;  // bytes in Tokens' normalised string
  uint16_t normal_size = 0;
  TokenKind kind = TokenKind::kWord;
  WordShape shape = WordShape::kNone;
  bool space_before = false;  // white space, a line end or the text's beginning stands before it

  bool is_word() const { return kind == TokenKind::kWord; }
  // Begins with a capital letter.
  bool is_capitalised() const;
};

// Rules look ahead and back, so every accessor takes any number: beside the text stands a token of no
// letters and the empty word, in a sentence and a paragraph of its own, behind the last.
class Tokens {
 public:
  uint32_t size() const { return static_cast<uint32_t>(all_.size()); }
  const Token& operator[](uint32_t i) const { return i < all_.size() ? all_[i] : kBeside; }
  const std::vector<Token>& all() const { return all_; }

  // Lower case, ASCII apostrophes, without soft hyphens.
  std::string_view normal(uint32_t i) const {
    return std::string_view(normal_).substr((*this)[i].normal_begin, (*this)[i].normal_size);
  }

  // In order, without gaps: every token is in one sentence, every sentence in one paragraph.
  const std::vector<TokenSpan>& sentences() const { return sentences_; }
  // One for each of Text::paragraphs().
  const std::vector<TokenSpan>& paragraphs() const { return paragraphs_; }
  // The number of the token's sentence, sentences().size() beside the text.
  uint32_t sentence_of(uint32_t token) const {
    return token < sentence_of_.size() ? sentence_of_[token] : static_cast<uint32_t>(sentences_.size());
  }
  uint32_t paragraph_of(uint32_t token) const;
  // The tokens of the sentence and of the paragraph that hold a token; beside the text none, at its end.
  TokenSpan sentence_at(uint32_t token) const { return span_of(sentences_, sentence_of(token)); }
  TokenSpan paragraph_at(uint32_t token) const { return span_of(paragraphs_, paragraph_of(token)); }

  // The first token that ends after byte `byte`; size() if none does.
  uint32_t token_at(uint32_t byte) const;
  // The tokens that overlap `bytes`; empty at the right place when none does.
  TokenSpan tokens_in(ByteSpan bytes) const;
  // From the first token's first byte to the last token's last; `tokens` must not be empty.
  ByteSpan bytes_of(TokenSpan tokens) const {
    return {(*this)[tokens.begin].span.begin, (*this)[tokens.end - 1].span.end};
  }

 private:
  static constexpr Token kBeside{{}, 0, 0, TokenKind::kSymbol, WordShape::kNone, true};

  TokenSpan span_of(const std::vector<TokenSpan>& spans, uint32_t i) const {
    return i < spans.size() ? spans[i] : TokenSpan{size(), size()};
  }

  friend class Tokenizer;
  friend class SentenceSplitter;
  std::vector<Token> all_;
  std::string normal_;
  std::vector<TokenSpan> sentences_;
  std::vector<TokenSpan> paragraphs_;
  std::vector<uint32_t> sentence_of_;
};

}  // namespace newsglass
