#include "tokens/tokenizer.h"

#include <string_view>

#include "text/chars.h"
#include "text/utf8.h"
#include "tokens/links.h"
#include "tokens/sentences.h"

namespace newsglass {
namespace {

constexpr char32_t kRightSingleQuote = 0x2019, kModifierApostrophe = 0x02BC;

bool is_apostrophe(char32_t c) { return c == '\'' || c == kRightSingleQuote || c == kModifierApostrophe; }

// A period, comma or colon within a number: 1,200.50 and 9:30.
bool joins_digits(char32_t c) { return c == '.' || c == ',' || c == ':'; }

bool continues_word(CharClass k) {
  return is_letter(k) || k == CharClass::kMark || k == CharClass::kDigit || k == CharClass::kFormat;
}

WordShape shape_of(std::string_view word) {
  bool first = true, first_upper = false, later_upper = false, later_lower = false, any = false;
  uint32_t letters = 0;
  for (size_t i = 0; i < word.size();) {
    const Decoded d = decode_utf8(word, i);
    i += d.length;
    const CharClass k = char_class(d.value);
    if (k != CharClass::kUpper && k != CharClass::kLower) continue;
    any = true;
    ++letters;
    if (first) {
      first_upper = k == CharClass::kUpper;
      first = false;
    } else {
      (k == CharClass::kUpper ? later_upper : later_lower) = true;
    }
  }
  if (!any) return WordShape::kNone;
  if (!first_upper) return later_upper ? WordShape::kMixed : WordShape::kLower;
  if (letters == 1 || !later_upper) return WordShape::kCapitalised;
  return later_lower ? WordShape::kMixed : WordShape::kAllCaps;
}

}  // namespace

class Tokenizer {
 public:
  Tokenizer(const Text& text, const Abbreviations& abbreviations)
      : bytes_(text.bytes()), text_(text), abbreviations_(abbreviations) {}

  Tokens run() {
    for (const Paragraph& paragraph : text_.paragraphs()) {
      const uint32_t first = tokens_.size();
      tokenize_paragraph(paragraph.span);
      tokens_.paragraphs_.push_back({first, tokens_.size()});
    }
    return std::move(tokens_);
  }

 private:
  void tokenize_paragraph(ByteSpan span) {
    bool space = true;
    for (uint32_t at = span.begin; at < span.end;) {
      const Decoded d = decode_utf8(bytes_, at);
      const CharClass k = char_class(d.value);
      if (k == CharClass::kSpace || k == CharClass::kFormat) {
        space = space || k == CharClass::kSpace;
        at += d.length;
        continue;
      }
      const Token token = read(at, span.end, d, k);
      append(token, space);
      at = token.span.end;
      space = false;
    }
  }

  Token read(uint32_t at, uint32_t limit, Decoded d, CharClass k) const {
    if (const Token link = read_link(bytes_, at, limit); !link.span.empty()) return link;
    if (k == CharClass::kDigit) return read_number(at, limit);
    if (is_letter(k) || k == CharClass::kMark) return read_word(at, limit);
    if (is_apostrophe(d.value) && is_possessive(at, d.length))
      return make(at, at + d.length + 1, TokenKind::kWord);
    Token token =
        make(at, at + d.length, k == CharClass::kPunctuation ? TokenKind::kPunctuation : TokenKind::kSymbol);
    if (k == CharClass::kPunctuation) extend_run(token, limit, d.value);
    return token;
  }

  static Token make(uint32_t begin, uint32_t end, TokenKind kind) {
    Token token;
    token.span = {begin, end};
    token.kind = kind;
    return token;
  }

  // "..." and "--" are one mark.
  void extend_run(Token& token, uint32_t limit, char32_t c) const {
    if (c != '.' && c != '-') return;
    while (token.span.end < limit && bytes_[token.span.end] == static_cast<char>(c)) ++token.span.end;
  }

  CharClass class_at(uint32_t at) const { return char_class(decode_utf8(bytes_, at).value); }

  // "'s" at the end of a word, whatever the apostrophe; what stands before it is checked by the caller having
  // ended there.
  bool is_possessive(uint32_t at, uint32_t length) const {
    const uint32_t s = at + length;
    if (at == 0 || s >= bytes_.size() || (bytes_[s] != 's' && bytes_[s] != 'S')) return false;
    const CharClass before = char_class(decode_utf8_before(bytes_, at).value);
    return (continues_word(before) || before == CharClass::kPunctuation) &&
           (s + 1 >= bytes_.size() || !continues_word(class_at(s + 1)));
  }

  Token read_number(uint32_t at, uint32_t limit) const {
    uint32_t end = at;
    while (end < limit) {
      const Decoded d = decode_utf8(bytes_, end);
      if (is_digit(d.value)) {
        end += d.length;
      } else if (joins_digits(d.value) && end + 1 < limit && is_digit(decode_utf8(bytes_, end + 1).value)) {
        end += d.length;
      } else {
        break;
      }
    }
    // "18th", "9am" and "3D" are words that begin with a number.
    if (end < limit && continues_word(class_at(end))) {
      Token word = read_word(end, limit);
      word.span.begin = at;
      return word;
    }
    return make(at, end, TokenKind::kNumber);
  }

  Token read_word(uint32_t at, uint32_t limit) const {
    uint32_t end = at;
    while (end < limit) {
      const Decoded d = decode_utf8(bytes_, end);
      if (continues_word(char_class(d.value))) {
        end += d.length;
      } else if (is_apostrophe(d.value) && joins_letters(end, d.length, limit)) {
        end += d.length;
      } else if (d.value == '&' && joins_initials(at, end, limit)) {
        ++end;
      } else {
        break;
      }
    }
    return make(at, with_period(at, end, limit), TokenKind::kWord);
  }

  // "O'Neil" and "don't" are one word; "Neil's" is two.
  bool joins_letters(uint32_t at, uint32_t length, uint32_t limit) const {
    const uint32_t after = at + length;
    return after < limit && is_letter(class_at(after)) && !is_possessive(at, length);
  }

  // "AT&T", "R&D": capitals on both sides.
  bool joins_initials(uint32_t begin, uint32_t at, uint32_t limit) const {
    return at + 1 < limit && at - begin <= 3 && is_upper(static_cast<unsigned char>(bytes_[begin])) &&
           is_upper(static_cast<unsigned char>(bytes_[at - 1])) &&
           is_upper(static_cast<unsigned char>(bytes_[at + 1]));
  }

  // The word's end with the period that belongs to it: "U.S.", "a.m.", "Dr.", the "J." of a name.
  uint32_t with_period(uint32_t begin, uint32_t end, uint32_t limit) const {
    if (end >= limit || bytes_[end] != '.') return end;
    if (const uint32_t dotted = dotted_abbreviation(begin, end, limit); dotted > end) return dotted;
    uint32_t dotted = end;
    uint32_t letter = begin;
    while (dotted < limit && bytes_[dotted] == '.' && is_single_letter(letter, dotted)) {
      letter = dotted + 1;
      const Decoded next = letter < limit ? decode_utf8(bytes_, letter) : Decoded{};
      if (next.length == 0 || !is_letter(next.value))
        return letter - begin > 2 || is_initial(begin, letter, limit) || is_versus(begin, end, limit) ? letter
                                                                                                      : end;
      dotted = letter + next.length;
    }
    if (dotted != end) return end;
    return is_abbreviation(begin, end, limit) ? end + 1 : end;
  }

  bool is_abbreviation(uint32_t begin, uint32_t end, uint32_t limit) const {
    if (end - begin > kLongestAbbreviation) return false;
    const bool capitalised = is_upper(decode_utf8(bytes_, begin).value);
    const auto* kind =
        abbreviations_.find(normalise(std::string_view(bytes_).substr(begin, end + 1 - begin)), capitalised);
    if (!kind || *kind != Abbreviations::Kind::kNumber) return kind != nullptr;
    return end + 2 < limit && bytes_[end + 1] == ' ' && is_digit(decode_utf8(bytes_, end + 2).value);
  }

  // The end of a listed abbreviation with a point within, "Ph.D." or "W.Va."; `end` when none stands there.
  uint32_t dotted_abbreviation(uint32_t begin, uint32_t end, uint32_t limit) const {
    uint32_t last = end + 1;
    while (last < limit && last - begin < kLongestAbbreviation && is_ascii_letter(last)) ++last;
    const bool dotted = last > end + 1 && last < limit && bytes_[last] == '.';
    return dotted && is_abbreviation(begin, last, limit) ? last + 1 : end;
  }
  bool is_ascii_letter(uint32_t at) const {
    const char c = bytes_[at];
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  bool is_single_letter(uint32_t begin, uint32_t end) const {
    const Decoded d = decode_utf8(bytes_, begin);
    return begin + d.length == end && is_letter(d.value);
  }

  // "J. Smith" but not "plan B." at the end of a sentence: a capital, then a space and another capital.
  bool is_initial(uint32_t begin, uint32_t after, uint32_t limit) const {
    if (!is_upper(decode_utf8(bytes_, begin).value) || bytes_[begin] == 'I') return false;
    return after + 1 < limit && bytes_[after] == ' ' && is_upper(decode_utf8(bytes_, after + 1).value);
  }

  // The "v." of "Roe v. Wade", not the number of a king.
  bool is_versus(uint32_t begin, uint32_t end, uint32_t limit) const {
    return !is_upper(decode_utf8(bytes_, begin).value) && is_abbreviation(begin, end, limit);
  }

  void append(Token token, bool space_before) {
    const std::string_view surface = std::string_view(bytes_).substr(token.span.begin, token.span.size());
    const std::string normal = normalise(surface);
    // A "word" of more than 64 KiB is nothing to look up; its normalised form is cut, its span is not.
    const size_t kept = normal.size() < 0xFFFF ? normal.size() : 0xFFFF;
    token.normal_begin = static_cast<uint32_t>(tokens_.normal_.size());
    token.normal_size = static_cast<uint16_t>(kept);
    tokens_.normal_.append(normal, 0, kept);
    token.shape = token.kind == TokenKind::kWord ? shape_of(surface) : WordShape::kNone;
    token.space_before = space_before;
    tokens_.all_.push_back(token);
  }

  static constexpr uint32_t kLongestAbbreviation = 8;

  const std::string& bytes_;
  const Text& text_;
  const Abbreviations& abbreviations_;
  Tokens tokens_;
};

Tokens tokenize(const Text& text, const Abbreviations& abbreviations) {
  Tokens tokens = Tokenizer(text, abbreviations).run();
  split_sentences(abbreviations, tokens);
  return tokens;
}

}  // namespace newsglass
