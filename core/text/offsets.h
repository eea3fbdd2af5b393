// Byte offsets in the units of the outside world: UTF-16 code units (JavaScript) and Unicode code points
// (Python).
//
// An index keeps one checkpoint every 64 bytes, so a lookup reads at most 64 bytes:
//
//     text       a  é  😀  b
//     bytes      0  1  3   7  8
//     utf16      0  1  2   4  5
//     codepoint  0  1  2   3  4
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace newsglass {

enum class OffsetUnit { kByte, kUtf16, kCodepoint };

class OffsetIndex {
 public:
  // `utf8` must outlive the index.
  OffsetIndex(std::string_view utf8, OffsetUnit unit);

  // `byte` in [0, size], at the start of a code point.
  uint32_t at(uint32_t byte) const;

  // The byte at which `offset` stands; nothing beyond the end or within a code point. Logarithmic.
  std::optional<uint32_t> byte_of(uint32_t offset) const;

 private:
  std::string_view utf8_;
  OffsetUnit unit_;
  std::vector<uint32_t> checkpoints_;  // units before byte 64 * i
};

}  // namespace newsglass
