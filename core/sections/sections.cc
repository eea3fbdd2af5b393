#include "sections/sections.h"

#include <algorithm>

namespace newsglass {

SectionKind Sections::kind_at(uint32_t byte) const {
  auto after = std::upper_bound(all.begin(), all.end(), byte,
                                [](uint32_t b, const Section& s) { return b < s.span.begin; });
  return after == all.begin() || !std::prev(after)->span.contains(byte) ? SectionKind::kBody
                                                                        : std::prev(after)->kind;
}

Sections find_sections(const Text& text, const Tokens& tokens) {
  Sections out;
  for (uint32_t i = 0; i < text.paragraphs().size(); ++i) {
    const ByteSpan span = text.paragraphs()[i].span;
    const TokenSpan words = tokens.paragraphs()[i];
    const bool link = words.size() == 1 && tokens[words.begin].kind == TokenKind::kUrl;
    const SectionKind kind = link ? SectionKind::kMeta : SectionKind::kBody;
    if (!out.all.empty() && out.all.back().kind == kind) {
      out.all.back().span.end = span.end;
    } else {
      out.all.push_back({kind, span});
    }
  }
  return out;
}

}  // namespace newsglass
