#include "sections/live_blog.h"

#include <string_view>

namespace newsglass {
namespace {

constexpr size_t kLeastEntries = 3;
constexpr uint32_t kLongestHeading = 16;  // words

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "17.30", "9:05"
bool is_clock(std::string_view w) {
  const size_t mark = w.find_first_of(":.");
  if (mark == std::string_view::npos || mark == 0 || mark > 2 || w.size() != mark + 3) return false;
  return is_digit(w[0]) && is_digit(w[mark - 1]) && is_digit(w[mark + 1]) && is_digit(w[mark + 2]);
}

// "17.30 CET", "9:05 am": nothing but the time.
bool is_time_line(const Tokens& tokens, const Line& line) {
  return line.words >= 1 && line.words <= 3 && !line.ends_sentence &&
         is_clock(tokens.normal(line.tokens.begin)) && line.tokens.size() <= 4;
}

// The line of the entry that is prose, at or one behind `i`; 0 for none.
size_t entry_text(const std::vector<Line>& lines, size_t i) {
  if (i < lines.size() && lines[i].is_prose()) return i;
  if (i + 1 < lines.size() && lines[i + 1].is_prose() && lines[i].words <= kLongestHeading) return i + 1;
  return 0;
}

}  // namespace

void mark_live_entries(const Tokens& tokens, std::vector<Line>& lines) {
  std::vector<size_t> entries;
  for (size_t i = 0; i + 1 < lines.size(); ++i)
    if (is_time_line(tokens, lines[i]) && entry_text(lines, i + 1)) entries.push_back(i);
  if (entries.size() < kLeastEntries) return;
  for (const size_t i : entries) {
    decide(lines[i], SectionKind::kMeta);
    Line& heading = lines[i + 1];
    if (entry_text(lines, i + 1) != i + 1 && !heading.decided) decide(heading, SectionKind::kSubheading);
  }
}

}  // namespace newsglass
