// What kind of character a code point is, in the few classes that a tokenizer needs, and its lower-case form.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsglass {

enum class CharClass : uint8_t {
  kOther,   // unassigned, control
  kUpper,   // upper-case and title-case letters
  kLower,   // lower-case letters
  kLetter,  // letters without case (Arabic, Chinese, ...)
  kMark,    // combining marks
  kDigit,   // decimal digits of any script
  kNumber,  // other numbers: one half, superscripts
  kSpace,   // white space, line ends, BOM and zero-width space
  kFormat,  // invisible: soft hyphen, joiners, direction marks
  kPunctuation,
  kSymbol,
};

inline constexpr char32_t kLineSeparator = 0x2028, kParagraphSeparator = 0x2029;

CharClass char_class(char32_t c);
char32_t to_lower(char32_t c);

inline bool is_letter(CharClass k) {
  return k == CharClass::kUpper || k == CharClass::kLower || k == CharClass::kLetter;
}
inline bool is_letter(char32_t c) { return is_letter(char_class(c)); }
inline bool is_upper(char32_t c) { return char_class(c) == CharClass::kUpper; }
inline bool is_lower(char32_t c) { return char_class(c) == CharClass::kLower; }
inline bool is_digit(char32_t c) { return char_class(c) == CharClass::kDigit; }
inline bool is_space(char32_t c) { return char_class(c) == CharClass::kSpace; }

// The form in which lexicons are looked up: lower case, typographic apostrophes and hyphens as ASCII,
// invisible format characters (soft hyphens) dropped. Keeps diacritics.
std::string normalise(std::string_view utf8);

// normalise() and, for Latin letters, without diacritics ("Türkiye" -> "turkiye", "Łódź" -> "lodz").
std::string fold(std::string_view utf8);

}  // namespace newsglass
