#include "sections/main_region.h"

#include <algorithm>

namespace newsglass {
namespace {

// Weights in words of prose, found on pages of the development corpus (docs/evaluation/sections.md).
constexpr int64_t kMostWords = 60, kShortLine = -4, kPageLine = -12, kEnd = -250;

int64_t score(const Line& line) {
  if (line.opening & kCueEnd && line.words <= 8) return kEnd;
  if (line.decided) return line.kind == SectionKind::kRelated ? kPageLine : 0;
  return line.is_prose() ? std::min<int64_t>(line.words, kMostWords) : kShortLine;
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
  return best;
}

}  // namespace newsglass
