#include "tagger/word_features.h"

#include <algorithm>

#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr size_t kShapeChars = 10;
constexpr char32_t kLeftSingle = 0x2018, kRightSingle = 0x2019, kLeftDouble = 0x201C, kRightDouble = 0x201D;
constexpr char32_t kEnDash = 0x2013, kEmDash = 0x2014;
constexpr unsigned char kTrigramKind = 9;
constexpr unsigned char kShapeKind = 7;

uint32_t hash_kind(unsigned char kind, std::string_view text) {
  const char byte = static_cast<char>(kind);
  return hash_bytes(text, hash_bytes(std::string_view(&byte, 1)));
}

std::string utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) append_utf8(out, c);
  return out;
}

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (size_t i = 0; i < text.size();) {
    const Decoded d = decode_utf8(text, i);
    out.push_back(d.value);
    i += d.length;
  }
  return out;
}

// X for capitals, x for small letters, d for digits, others themselves; runs are cut to two.
std::string shape_of(std::u32string_view word) {
  std::string out;
  for (char32_t c : word) {
    c = straight(c);
    const char k = is_upper(c)              ? 'X'
                   : is_lower(c)            ? 'x'
                   : c >= U'0' && c <= U'9' ? 'd'
                   : c < 0x80               ? static_cast<char>(c)
                                            : '?';
    const size_t n = out.size();
    if (n >= 2 && out[n - 1] == k && out[n - 2] == k) continue;
    out.push_back(k);
    if (out.size() == kShapeChars) break;
  }
  return out;
}

}  // namespace

char32_t straight(char32_t c) {
  switch (c) {
    case kLeftSingle:
    case kRightSingle:
      return U'\'';
    case kLeftDouble:
    case kRightDouble:
      return U'"';
    case kEnDash:
    case kEmDash:
      return U'-';
    default:
      return c;
  }
}

uint32_t hash_bytes(std::string_view bytes, uint32_t start) {
  uint32_t h = start;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
  return h;
}

WordFeatures word_features(std::string_view word) {
  WordFeatures f;
  // Case is judged over the whole word, which a hostile text can make long but only once per byte.
  const std::u32string all = code_points(word);
  size_t uppers = 0;
  for (const char32_t c : all) {
    uppers += is_upper(c);
    f.letters += is_upper(c) || is_lower(c);
    f.digit = f.digit || (c >= U'0' && c <= U'9');
  }
  f.capital = !all.empty() && is_upper(all[0]);
  f.caps = uppers == f.letters && f.letters >= 2;

  std::u32string low;
  for (size_t i = 0; i < std::min(all.size(), kMaxWordChars); ++i) low.push_back(to_lower(straight(all[i])));
  f.lower = utf8(low);
  f.key = hash_bytes(f.lower);
  const std::u32string_view v = low;
  const auto head = [&](size_t n) { return utf8(v.substr(0, n)); };
  const auto tail = [&](size_t n) { return utf8(v.substr(v.size() - std::min(n, v.size()))); };
  f.affixes = {hash_kind(0, head(4)), hash_kind(1, head(2)), hash_kind(2, head(3)),
               hash_kind(3, tail(2)), hash_kind(4, tail(3)), hash_kind(5, tail(4))};
  const std::u32string marked = U"^" + low + U"$";
  for (size_t i = 0; i + 3 <= marked.size(); ++i) {
    f.trigrams.push_back(hash_kind(kTrigramKind, utf8(std::u32string_view(marked).substr(i, 3))));
  }
  f.shape = hash_kind(kShapeKind, shape_of(all));
  return f;
}

std::string titled(std::string_view word) {
  const std::u32string all = code_points(word);
  std::u32string out;
  for (size_t i = 0; i < all.size(); ++i) out.push_back(i == 0 ? all[i] : to_lower(all[i]));
  return utf8(out);
}

}  // namespace newsglass
