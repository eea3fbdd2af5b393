#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr Decoded kInvalid{kReplacement, 1};

bool is_continuation(unsigned char b) { return (b & 0xC0) == 0x80; }

}  // namespace

Decoded decode_utf8(std::string_view bytes, size_t at) {
  if (at >= bytes.size()) return {};
  auto byte = [&](size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const uint32_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.size()) return kInvalid;
  char32_t value = lead & (0xFF >> (length + 1));
  for (uint32_t i = 1; i < length; ++i) {
    if (!is_continuation(byte(i))) return kInvalid;
    value = value << 6 | (byte(i) & 0x3F);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return overlong || surrogate || value > 0x10FFFF ? kInvalid : Decoded{value, length};
}

Decoded decode_utf8_before(std::string_view bytes, size_t at) {
  if (at == 0 || at > bytes.size()) return {};
  for (size_t back = 1; back <= 4 && back <= at; ++back) {
    const unsigned char b = static_cast<unsigned char>(bytes[at - back]);
    if (is_continuation(b)) continue;
    const Decoded d = decode_utf8(bytes, at - back);
    return d.length == back ? d : kInvalid;
  }
  return kInvalid;
}

void append_utf8(std::string& out, char32_t value) {
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | value >> 6);
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    out += static_cast<char>(0xE0 | value >> 12);
    out += static_cast<char>(0x80 | (value >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | value >> 18);
    out += static_cast<char>(0x80 | (value >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (value >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  }
}

bool is_valid_utf8(std::string_view bytes) {
  for (size_t i = 0; i < bytes.size();) {
    const Decoded d = decode_utf8(bytes, i);
    if (d.value == kReplacement && d.length == 1) return false;
    i += d.length;
  }
  return true;
}

std::string to_well_formed(std::string_view bytes) {
  std::string out;
  for (size_t i = 0; i < bytes.size();) {
    const Decoded d = decode_utf8(bytes, i);
    append_utf8(out, d.value);
    i += d.length;
  }
  return out;
}

}  // namespace newsglass
