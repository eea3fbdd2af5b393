#include "report/markup.h"

#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// XML 1.0 (fifth edition), production 2.
bool is_xml_character(char32_t c) {
  return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

std::string escape(std::string_view utf8, bool attribute) {
  std::string out;
  out.reserve(utf8.size());
  for (size_t i = 0; i < utf8.size();) {
    const Decoded d = decode_utf8(utf8, i);
    i += d.length;
    switch (d.value) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case '\r': out += "&#13;"; break;  // a parser would read a bare one as a line feed
      case '\n': out += attribute ? "&#10;" : "\n"; break;
      case '\t': out += attribute ? "&#9;" : "\t"; break;
      default: append_utf8(out, is_xml_character(d.value) ? d.value : kReplacement);
    }
  }
  return out;
}

}  // namespace

std::string escape_text(std::string_view utf8) { return escape(utf8, false); }
std::string escape_attribute(std::string_view utf8) { return escape(utf8, true); }

}  // namespace newsglass
