// An article's text as given, and the paragraphs in it.
//
// The text is never rewritten: every span of an analysis counts bytes of exactly this string. A paragraph is
// a line without the white space around it; lines that a mail program or a terminal wrapped at a fixed width
// are joined, since a sentence must not end at the wrap:
//
//     "KYIV, Feb 17\r\n\r\nThe talks ended.\n"   ->   paragraphs [0, 12) and [16, 32)
//
// Cost: one pass over the bytes; four bytes a paragraph boundary.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace newsglass {

struct Paragraph {
  ByteSpan span;              // no white space at either end, never empty
  bool blank_before = false;  // an empty line stands before it (or it is the first)
};

class Text {
 public:
  Text() = default;
  // `utf8` must be well-formed UTF-8 (text/encoding.h makes it so) and shorter than 4 GiB.
  explicit Text(std::string utf8);

  const std::string& bytes() const { return bytes_; }
  uint32_t size() const { return static_cast<uint32_t>(bytes_.size()); }
  std::string_view view(ByteSpan span) const {
    return std::string_view(bytes_).substr(span.begin, span.size());
  }
  const std::vector<Paragraph>& paragraphs() const { return paragraphs_; }

 private:
  std::string bytes_;
  std::vector<Paragraph> paragraphs_;
};

}  // namespace newsglass
