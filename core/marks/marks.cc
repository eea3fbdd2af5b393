#include "marks/marks.h"

namespace newsglass {

const MarkedSpan* Marks::innermost(uint32_t token) const {
  const uint32_t index = token < innermost_of_token.size() ? innermost_of_token[token] : kNone;
  return index == kNone ? nullptr : &all[index];
}

const MarkedSpan* Marks::outermost(uint32_t token) const {
  const MarkedSpan* span = innermost(token);
  while (span && span->depth > 0) --span;
  return span;
}

Marks find_marks(const Tokens& tokens) {
  Marks out;
  out.innermost_of_token.assign(tokens.size(), Marks::kNone);
  for (const TokenSpan paragraph : tokens.paragraphs()) {
    uint32_t open = Marks::kNone;
    for (uint32_t i = paragraph.begin; i < paragraph.end; ++i) {
      const std::string_view mark = tokens.normal(i);
      const bool opens = mark == "\u201C" || (mark == "\"" && open == Marks::kNone);
      const bool closes = mark == "\u201D" || (mark == "\"" && open != Marks::kNone);
      if (opens && open == Marks::kNone) {
        open = i;
      } else if (closes && open != Marks::kNone) {
        const ByteSpan outer = tokens.bytes_of({open, i + 1});
        out.all.push_back(
            {outer, {tokens[open].span.end, tokens[i].span.begin}, {open, i + 1}, 0, true, false});
        for (uint32_t t = open; t <= i; ++t)
          out.innermost_of_token[t] = static_cast<uint32_t>(out.all.size() - 1);
        open = Marks::kNone;
      }
    }
  }
  return out;
}

}  // namespace newsglass
