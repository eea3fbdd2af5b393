#include "corrections/anchor.h"

#include <optional>
#include <vector>

#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr size_t kLongestShown = 60;  // bytes of an anchor's words in a message

// How often `needle` stands in `text`, two at most, and where first (Knuth, Morris and Pratt 1977: linear whatever the
// texts are).
struct Occurrences {
  uint32_t count = 0;
  size_t first = 0;
};

Occurrences find_all(std::string_view text, std::string_view needle) {
  std::vector<size_t> border(needle.size() + 1, 0);  // of each beginning of the needle: its longest proper border
  for (size_t i = 1, k = 0; i < needle.size(); ++i) {
    while (k > 0 && needle[i] != needle[k]) k = border[k];
    if (needle[i] == needle[k]) ++k;
    border[i + 1] = k;
  }
  Occurrences out;
  for (size_t i = 0, k = 0; i < text.size() && out.count < 2; ++i) {
    while (k > 0 && (k == needle.size() || text[i] != needle[k])) k = border[k];
    if (text[i] == needle[k]) ++k;
    if (k == needle.size() && out.count++ == 0) out.first = i + 1 - k;
  }
  return out;
}

}  // namespace

std::string quoted_words(std::string_view words) {
  size_t end = 0;
  while (end < words.size() && end < kLongestShown) end += decode_utf8(words, end).length;
  return "\u201C" + std::string(words.substr(0, end)) + (end < words.size() ? "\u2026" : "") + "\u201D";
}

Found<ByteSpan> AnchorFinder::find(const Anchor& anchor) const {
  const std::string_view text = text_.bytes();
  const std::string needle = anchor.prefix + anchor.exact + anchor.suffix;
  const auto span_at = [&](size_t prefix_begin) {
    const auto begin = static_cast<uint32_t>(prefix_begin + anchor.prefix.size());
    return ByteSpan{begin, begin + static_cast<uint32_t>(anchor.exact.size())};
  };
  if (anchor.start) {
    const std::optional<uint32_t> byte = offsets_.byte_of(*anchor.start);
    if (byte && *byte >= anchor.prefix.size() &&
        text.substr(*byte - anchor.prefix.size(), needle.size()) == needle)
      return span_at(*byte - anchor.prefix.size());
  }
  const Occurrences found = find_all(text, needle);
  if (found.count == 0) return Problem{"the words " + quoted_words(anchor.exact) + " do not stand in the text as they did"};
  if (found.count > 1) return Problem{"the words " + quoted_words(anchor.exact) + " stand in several places"};
  return span_at(found.first);
}

}  // namespace newsglass
