#include "sections/main_region.h"

#include <algorithm>

namespace newsglass {
namespace {

// Weights in words of prose, found on pages of the development corpus (docs/evaluation/sections.md).
constexpr int64_t kMostProse = 60, kShortLine = -4, kPageLine = -12, kEnd = -250;

int64_t score(const Line& line) {
  if (line.opening & kCueEnd && line.words <= 8) return kEnd;
  if (line.decided) return line.kind == SectionKind::kRelated ? kPageLine : 0;
  return line.is_prose() ? std::min<int64_t>(line.words, kMostProse) : kShortLine;
}

// The first paragraph, cut off by a box to sign up or by a row of buttons.
size_t over_box(const std::vector<Line>& lines, size_t begin) {
  constexpr size_t kLongestBox = 8;  // lines
  constexpr uint32_t kLeastWords = 12;
  size_t i = begin;
  while (i > 0 && begin - i < kLongestBox && lines[i - 1].decided &&
         lines[i - 1].kind == SectionKind::kRelated)
    --i;
  const bool cut = i < begin && i > 1 && !lines[i - 1].decided && lines[i - 1].is_prose() &&
                   lines[i - 1].words >= kLeastWords && lines[i - 1].ends_sentence;
  // Below a headline or the line of the author, not among the pieces of the page.
  const bool headed = cut && (lines[i - 2].kind != SectionKind::kRelated);
  return headed ? i - 1 : begin;
}

// A line of the page between two paragraphs that heads nothing: "ADVERTISEMENT", "Related: Mayor quits".
bool is_page_piece(const Line& line) {
  const bool page = line.decided && line.kind == SectionKind::kRelated;
  const bool heads = line.whole & (kCueHeading | kCueEnd) || line.opening & kCueEnd;
  return page && !heads && (line.whole & kCueWhole || line.opening & kCueOpening);
}

// The last short sentences, also behind a post or a picture: "Her office declined to comment."
size_t over_short_end(const std::vector<Line>& lines, size_t end) {
  constexpr uint32_t kLeastWords = 4;
  for (size_t i = end; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool inset =
        line.decided && (line.kind == SectionKind::kEmbed || line.kind == SectionKind::kCaption);
    if (inset || is_page_piece(line)) continue;
    const bool sentence = !line.decided && !line.repeated && line.ends_sentence && !line.ends_ellipsis &&
                          line.words >= kLeastWords && line.function_words > 0;
    if (!sentence) break;
    end = i + 1;
  }
  return end;
}

// Over a list of links among the paragraphs, "Most read" and its headlines, to the prose behind it.
size_t over_list(const std::vector<Line>& lines, size_t end) {
  constexpr size_t kLongestList = 10;  // lines
  constexpr uint32_t kLongestLink = 12, kLeastWords = 8;
  if (end >= lines.size() || !(lines[end].whole & (kCueHeading | kCueEnd))) return end;
  size_t i = end + 1;
  while (i < lines.size() && i - end <= kLongestList && !lines[i].decided && !lines[i].ends_sentence &&
         lines[i].words <= kLongestLink)
    ++i;
  const bool listed = i > end + 2 && i < lines.size() && !lines[i].decided;
  const bool prose = listed && !lines[i].repeated && lines[i].ends_sentence && !lines[i].ends_ellipsis &&
                     lines[i].words >= kLeastWords && lines[i].is_prose();
  return prose ? i + 1 : end;
}

}  // namespace

LineRange find_main_region(const std::vector<Line>& lines) {
  LineRange best;
  int64_t best_sum = 0, sum = 0;
  size_t start = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    const int64_t s = score(lines[i]);
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += s;
    if (sum > best_sum) {
      best_sum = sum;
      best = {start, i + 1};
    }
  }
  if (best.begin == best.end) return best;
  best.begin = over_box(lines, best.begin);
  for (size_t before = 0; before != best.end;) {
    before = best.end;
    best.end = over_short_end(lines, over_list(lines, best.end));
  }
  return best;
}

}  // namespace newsglass
