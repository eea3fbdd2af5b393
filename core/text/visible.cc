#include "text/visible.h"

#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr char kDigits[] = "0123456789abcdef";
constexpr char32_t kArabicLetterMark = 0x061C, kLeftToRightMark = 0x200E, kRightToLeftMark = 0x200F;
constexpr char32_t kRightToLeftOverride = 0x202E;  // with all from the line separator on
constexpr char32_t kLeftToRightIsolate = 0x2066, kPopIsolate = 0x2069;      // with all between them

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool turns_order_or_line(char32_t c) {
  return c == kArabicLetterMark || c == kLeftToRightMark || c == kRightToLeftMark ||
         (c >= kLineSeparator && c <= kRightToLeftOverride) || (c >= kLeftToRightIsolate && c <= kPopIsolate);
}

void append_escape(std::string& out, char kind, char32_t value, int digits) {
  out += '\\';
  out += kind;
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out += kDigits[value >> shift & 15];
}

}  // namespace

std::string visible(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const Decoded d = decode_utf8(text, at);
    const bool broken = d.value == kReplacement && d.length == 1;
    if (broken)
      append_escape(out, 'x', static_cast<unsigned char>(text[at]), 2);
    else if (is_control(d.value))
      append_escape(out, 'x', d.value, 2);
    else if (turns_order_or_line(d.value))
      append_escape(out, 'u', d.value, 4);
    else
      out += text.substr(at, d.length);
    at += d.length;
  }
  return out;
}

}  // namespace newsglass
