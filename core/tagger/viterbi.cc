#include "tagger/viterbi.h"

#include <algorithm>

#include "tagger/tagger_model.h"

namespace newsglass {
namespace {

constexpr size_t kTags = kTaggerTags;
enum Part { kBegin, kInside, kEnd, kSingle };

constexpr bool closes(size_t tag) { return tag == 0 || (tag - 1) % 4 == kEnd || (tag - 1) % 4 == kSingle; }

// The lead of `tag` over the best other tag of the row.
float lead(std::span<const float> row, size_t tag) {
  float other = row[tag == 0 ? 1 : 0];
  for (size_t k = 0; k < kTags; ++k) {
    if (k != tag) other = std::max(other, row[k]);
  }
  return row[tag] - other;
}

}  // namespace

std::vector<TaggedName> best_names(std::span<const float> scores) {
  const size_t tokens = scores.size() / kTags;
  std::vector<TaggedName> out;
  if (tokens == 0) return out;
  std::vector<uint8_t> back(tokens * kTags, 0);
  std::vector<float> best(kTags), next(kTags);
  constexpr float kNever = -1e30f;
  for (size_t k = 0; k < kTags; ++k) {
    const bool starts = k == 0 || (k - 1) % 4 == kBegin || (k - 1) % 4 == kSingle;
    best[k] = starts ? scores[k] : kNever;
  }
  for (size_t t = 1; t < tokens; ++t) {
    const std::span<const float> row = scores.subspan(t * kTags, kTags);
    const std::span<uint8_t> from = std::span(back).subspan(t * kTags, kTags);
    size_t closed = 0;
    for (size_t k = 1; k < kTags; ++k) {
      if (closes(k) && best[k] > best[closed]) closed = k;
    }
    for (size_t k = 0; k < kTags; ++k) {
      size_t before = closed;
      if (k > 0 && ((k - 1) % 4 == kInside || (k - 1) % 4 == kEnd)) {
        const size_t first = k - (k - 1) % 4;  // B of the type; I is the tag after it
        before = best[first] >= best[first + 1] ? first : first + 1;
      }
      next[k] = best[before] + row[k];
      from[k] = static_cast<uint8_t>(before);
    }
    best.swap(next);
  }
  size_t tag = 0;
  for (size_t k = 1; k < kTags; ++k) {
    if (closes(k) && best[k] > best[tag]) tag = k;
  }
  std::vector<uint8_t> tags(tokens);
  for (size_t t = tokens; t-- > 0;) {
    tags[t] = static_cast<uint8_t>(tag);
    tag = back[t * kTags + tag];
  }
  for (uint32_t t = 0; t < tokens; ++t) {
    const size_t k = tags[t];
    if (k == 0) continue;
    const size_t part = (k - 1) % 4;
    const float margin = lead(scores.subspan(t * kTags, kTags), k);
    if (part == kBegin || part == kSingle) {
      out.push_back({t, t + 1, static_cast<uint32_t>((k - 1) / 4), margin});
    } else {
      out.back().end = t + 1;
      out.back().margin = std::min(out.back().margin, margin);
    }
  }
  return out;
}

}  // namespace newsglass
