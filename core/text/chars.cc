#include "text/chars.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/utf8.h"

namespace newsglass {
namespace {

struct ClassRange {
  char32_t first, last;
  CharClass kind;
};
struct CasePair {
  char32_t upper, lower;
};
struct FoldEntry {
  char32_t from;
  const char* to;
};

#include "text/unicode_tables.inc"

constexpr CharClass ascii_class(char32_t c) {
  if (c >= 'a' && c <= 'z') return CharClass::kLower;
  if (c >= 'A' && c <= 'Z') return CharClass::kUpper;
  if (c >= '0' && c <= '9') return CharClass::kDigit;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharClass::kSpace;
  if (c < 0x20 || c == 0x7F) return CharClass::kOther;
  if (c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' ||
      c == '~')
    return CharClass::kSymbol;
  return CharClass::kPunctuation;
}

constexpr std::array<CharClass, 128> make_ascii_classes() {
  std::array<CharClass, 128> table{};
  for (char32_t c = 0; c < 128; ++c) table[c] = ascii_class(c);
  return table;
}
constexpr std::array<CharClass, 128> kAsciiClasses = make_ascii_classes();

constexpr char32_t kRightSingleQuote = 0x2019, kModifierApostrophe = 0x02BC;
constexpr char32_t kHyphen = 0x2010, kNonBreakingHyphen = 0x2011;

std::string map_text(std::string_view utf8, bool strip_diacritics) {
  std::string out;
  out.reserve(utf8.size());
  for (size_t i = 0; i < utf8.size();) {
    const Decoded d = decode_utf8(utf8, i);
    i += d.length;
    if (d.value < 0x80) {
      out += static_cast<char>(d.value >= 'A' && d.value <= 'Z' ? d.value + 32 : d.value);
      continue;
    }
    if (char_class(d.value) == CharClass::kFormat) continue;
    if (d.value == kRightSingleQuote || d.value == kModifierApostrophe) {
      out += '\'';
    } else if (d.value == kHyphen || d.value == kNonBreakingHyphen) {
      out += '-';
    } else {
      if (strip_diacritics) {
        const auto* f = std::lower_bound(std::begin(kFolds), std::end(kFolds), d.value,
                                         [](const FoldEntry& e, char32_t c) { return e.from < c; });
        if (f != std::end(kFolds) && f->from == d.value) {
          out += f->to;
          continue;
        }
        if (char_class(d.value) == CharClass::kMark) continue;
      }
      append_utf8(out, to_lower(d.value));
    }
  }
  return out;
}

}  // namespace

CharClass char_class(char32_t c) {
  if (c < 128) return kAsciiClasses[c];
  const auto* r = std::upper_bound(std::begin(kClassRanges), std::end(kClassRanges), c,
                                   [](char32_t v, const ClassRange& range) { return v < range.first; });
  if (r == std::begin(kClassRanges)) return CharClass::kOther;
  const ClassRange& range = *std::prev(r);
  return c <= range.last ? range.kind : CharClass::kOther;
}

char32_t to_lower(char32_t c) {
  if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  const auto* p = std::lower_bound(std::begin(kLowerPairs), std::end(kLowerPairs), c,
                                   [](const CasePair& pair, char32_t v) { return pair.upper < v; });
  return p != std::end(kLowerPairs) && p->upper == c ? p->lower : c;
}

std::string normalise(std::string_view utf8) { return map_text(utf8, false); }

std::string fold(std::string_view utf8) { return map_text(utf8, true); }

}  // namespace newsglass
