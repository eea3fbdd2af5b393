#include "text/encoding.h"

#include "text/utf8.h"

namespace newsglass {
namespace {

// Windows-1252, bytes 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252: unassigned bytes keep their
// value).
constexpr char32_t kHighControls[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                        0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

}  // namespace

DecodedText decode_bytes(std::string_view bytes) {
  if (bytes.find('\0') != std::string_view::npos) return {"", Encoding::kBinary};
  if (is_valid_utf8(bytes)) return {std::string(bytes), Encoding::kUtf8};
  DecodedText out{"", Encoding::kWindows1252};
  out.utf8.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const unsigned char b = static_cast<unsigned char>(c);
    append_utf8(out.utf8, b >= 0x80 && b < 0xA0 ? kHighControls[b - 0x80] : b);
  }
  return out;
}

}  // namespace newsglass
