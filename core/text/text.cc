#include "text/text.h"

#include <algorithm>
#include <span>
#include <utility>

#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

bool ends_line(char32_t c) {
  return c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == kLineSeparator || c == kParagraphSeparator;
}

// The lines that hold more than white space; CR LF leaves an empty line between, which is told from a real
// one.
std::vector<Paragraph> split_lines(const std::string& bytes) {
  std::vector<Paragraph> lines;
  ByteSpan line{0, 0};
  bool started = false, blank = true;
  uint32_t breaks = 0;
  for (uint32_t i = 0; i < bytes.size();) {
    const Decoded d = decode_utf8(bytes, i);
    if (ends_line(d.value)) {
      if (started) lines.push_back({line, blank});
      if (started) breaks = 0;
      started = false;
      const bool crlf = d.value == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
      i += crlf ? 2 : d.length;
      ++breaks;
      continue;
    }
    if (!is_space(d.value) && char_class(d.value) != CharClass::kFormat) {
      if (!started) {
        line.begin = i;
        blank = breaks != 1 || lines.empty();
        started = true;
      }
      line.end = i + d.length;
    }
    i += d.length;
  }
  if (started) lines.push_back({line, blank});
  return lines;
}

// A block is hard-wrapped when its lines, but for the last, all end within a narrow band of widths and mostly
// in the middle of a sentence: then its line ends mean nothing.
constexpr uint32_t kWrapShortest = 50, kWrapLongest = 90, kWrapBand = 18;
constexpr size_t kWrapFewestLines = 3;

bool is_wrapped(const std::string& bytes, std::span<const Paragraph> lines) {
  const size_t count = lines.size();
  if (count < kWrapFewestLines) return false;
  uint32_t shortest = kWrapLongest, longest = 0;
  size_t open_ends = 0;
  for (const Paragraph& line : lines.first(count - 1)) {
    shortest = std::min(shortest, line.span.size());
    longest = std::max(longest, line.span.size());
    const char end = bytes[line.span.end - 1];
    open_ends += end != '.' && end != '!' && end != '?' && end != ':' && end != '"';
  }
  return shortest >= kWrapShortest && longest <= kWrapLongest && longest - shortest <= kWrapBand &&
         open_ends * 3 >= (count - 1) * 2;
}

std::vector<Paragraph> join_wrapped(const std::string& bytes, std::vector<Paragraph> lines) {
  std::vector<Paragraph> out;
  for (size_t i = 0; i < lines.size();) {
    size_t end = i + 1;
    while (end < lines.size() && !lines[end].blank_before) ++end;
    if (is_wrapped(bytes, std::span(lines).subspan(i, end - i))) {
      out.push_back({lines[i].span.join(lines[end - 1].span), lines[i].blank_before});
    } else {
      const std::span<const Paragraph> apart = std::span(lines).subspan(i, end - i);
      out.insert(out.end(), apart.begin(), apart.end());
    }
    i = end;
  }
  return out;
}

}  // namespace

Text::Text(std::string utf8) : bytes_(std::move(utf8)) {
  paragraphs_ = join_wrapped(bytes_, split_lines(bytes_));
}

}  // namespace newsglass
