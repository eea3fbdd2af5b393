#include "export/nested_marks.h"

#include <algorithm>
#include <queue>

namespace newsglass {
namespace {

// Opens later: begins later, or is shorter, or was given later.
struct OpensLater {
  bool operator()(const MarkPiece& x, const MarkPiece& y) const {
    if (x.span.begin != y.span.begin) return x.span.begin > y.span.begin;
    if (x.span.end != y.span.end) return x.span.end < y.span.end;
    return x.mark > y.mark;
  }
};

}  // namespace

std::vector<MarkPiece> nest_marks(const std::vector<ByteSpan>& marks, const std::vector<ByteSpan>& frames) {
  std::priority_queue<MarkPiece, std::vector<MarkPiece>, OpensLater> waiting;
  for (uint32_t i = 0; i < marks.size(); ++i) waiting.push({marks[i], i, 0});
  std::vector<uint32_t> pieces(marks.size());
  std::vector<MarkPiece> out;
  std::vector<uint32_t> open;  // ends of what is open, the innermost last
  size_t frame = 0;
  while (!waiting.empty()) {
    MarkPiece next = waiting.top();
    waiting.pop();
    while (frame < frames.size() && frames[frame].end <= next.span.begin) ++frame;
    if (frame == frames.size()) break;
    if (next.span.begin < frames[frame].begin) {  // what stands between frames is left out
      next.span.begin = frames[frame].begin;
      if (!next.span.empty()) waiting.push(next);
      continue;
    }
    while (!open.empty() && open.back() <= next.span.begin) open.pop_back();
    uint32_t end = std::min(next.span.end, frames[frame].end);
    if (!open.empty()) end = std::min(end, open.back());
    if (end < next.span.end) waiting.push({{end, next.span.end}, next.mark, 0});
    out.push_back({{next.span.begin, end}, next.mark, pieces[next.mark]++});
    open.push_back(end);
  }
  return out;
}

}  // namespace newsglass
