// UTF-8 reading and writing, one code point at a time.
//
// Every reader here accepts any bytes: a byte that starts no valid sequence is read as one U+FFFD of length
// 1, so a walk over a string always ends and always moves.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsglass {

inline constexpr char32_t kReplacement = 0xFFFD;  // REPLACEMENT CHARACTER

struct Decoded {
  char32_t value = 0;   // U+FFFD for an invalid byte
  uint32_t length = 0;  // bytes read, 1 to 4; 0 only at the end of the input
};

// The code point that starts at byte `at`.
Decoded decode_utf8(std::string_view bytes, size_t at);

// The code point that ends just before byte `at`; length 0 at the beginning.
Decoded decode_utf8_before(std::string_view bytes, size_t at);

void append_utf8(std::string& out, char32_t value);

// Whether all of `bytes` is well-formed UTF-8 (Unicode 14, table 3-7: no surrogates, no overlong forms).
bool is_valid_utf8(std::string_view bytes);

// `bytes` with U+FFFD in the place of each byte that is not UTF-8.
std::string to_well_formed(std::string_view bytes);

// The byte length of the sequence whose first byte is `lead`, in well-formed UTF-8.
inline uint32_t utf8_length(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

}  // namespace newsglass
