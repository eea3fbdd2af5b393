#include "report/marked_words.h"

#include <algorithm>

namespace newsglass {

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

std::vector<MarkedPiece> marked_words(const Analysis& a, const ComparedQuotation& q,
                                      ComparedQuotation::Member member) {
  std::vector<MarkedPiece> out;
  const auto add = [&](uint32_t begin, uint32_t end, bool differs) {
    if (begin >= end) return;
    const std::string_view words = a.text.view({begin, end});
    const bool blank_before = !out.empty() && (words[0] == ' ' || words[0] == '\n' || words[0] == '\t');
    out.push_back({(blank_before ? " " : "") + on_one_line(words), differs});
  };
  for (const ByteSpan content : a.quotations.all[member.quotation.index].content) {
    if (!out.empty()) out.push_back({" ... ", false});
    uint32_t at = content.begin;
    for (const auto& d : q.differences) {
      if (d.member.document != member.document || !(d.member.quotation == member.quotation)) continue;
      if (!content.overlaps(d.span) || d.span.begin < at) continue;
      add(at, d.span.begin, false);
      add(d.span.begin, std::min(d.span.end, content.end), true);
      at = std::min(d.span.end, content.end);
    }
    add(at, content.end, false);
  }
  return out;
}

}  // namespace newsglass
