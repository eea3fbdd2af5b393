// Half-open ranges whose unit is part of the type.
//
// A ByteSpan counts UTF-8 bytes of the article's text, a TokenSpan counts tokens, a Utf16Span counts UTF-16
// code units and a CodepointSpan Unicode code points. They are instances of one template and do not convert
// into each other, so mixing units does not compile:
//
//     text    |S a i d   M s   B r u c e|
//     bytes    0         5       8      13
//     tokens   0         1       2       3        ByteSpan{8, 13}  ~  TokenSpan{2, 3}
#pragma once

#include <algorithm>
#include <cstdint>

namespace newsglass {

template <class Unit>
struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;

  constexpr uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(uint32_t position) const { return begin <= position && position < end; }
  constexpr bool contains(Range other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Range other) const { return begin < other.end && other.begin < end; }

  // The smallest range that covers both.
  constexpr Range join(Range other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }

  friend constexpr bool operator==(Range a, Range b) { return a.begin == b.begin && a.end == b.end; }
  friend constexpr bool operator!=(Range a, Range b) { return !(a == b); }
  friend constexpr bool operator<(Range a, Range b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  }
};

using ByteSpan = Range<struct ByteUnit>;
using TokenSpan = Range<struct TokenUnit>;
using Utf16Span = Range<struct Utf16Unit>;
using CodepointSpan = Range<struct CodepointUnit>;

}  // namespace newsglass
