#include "base/base64.h"

#include <cstdint>

namespace newsglass {
namespace {

std::string encode(std::string_view bytes, const char* last_two, bool padded) {
  std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  alphabet += last_two;
  std::string out;
  for (size_t i = 0; i < bytes.size(); i += 3) {
    const auto byte = [&](size_t at) -> uint32_t {
      return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
    };
    const uint32_t bits = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
    for (size_t n = 0; n < 4; ++n) {
      if (i + n <= bytes.size())
        out += alphabet[bits >> (18 - 6 * n) & 63];
      else if (padded)
        out += '=';
    }
  }
  return out;
}

uint32_t value_of(char digit) {
  return static_cast<uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

}  // namespace

std::string base64(std::string_view bytes) { return encode(bytes, "+/", true); }
std::string base64url(std::string_view bytes) { return encode(bytes, "-_", false); }

std::string bytes_of_hex(std::string_view digits) {
  std::string out;
  for (size_t i = 0; i + 1 < digits.size(); i += 2)
    out += static_cast<char>(value_of(digits[i]) << 4 | value_of(digits[i + 1]));
  return out;
}

}  // namespace newsglass
