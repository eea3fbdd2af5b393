#include "text/offsets.h"

namespace newsglass {
namespace {

constexpr uint32_t kStride = 64;

// Continuation bytes start no unit; a four-byte sequence is a surrogate pair in UTF-16.
uint32_t units_at(unsigned char byte, OffsetUnit unit) {
  if ((byte & 0xC0) == 0x80) return 0;
  return unit == OffsetUnit::kUtf16 && byte >= 0xF0 ? 2 : 1;
}

}  // namespace

OffsetIndex::OffsetIndex(std::string_view utf8, OffsetUnit unit) : utf8_(utf8), unit_(unit) {
  if (unit == OffsetUnit::kByte) return;
  checkpoints_.reserve(utf8.size() / kStride + 1);
  uint32_t units = 0;
  for (uint32_t i = 0; i < utf8.size(); ++i) {
    if (i % kStride == 0) checkpoints_.push_back(units);
    units += units_at(static_cast<unsigned char>(utf8[i]), unit);
  }
  checkpoints_.push_back(units);
}

uint32_t OffsetIndex::at(uint32_t byte) const {
  if (unit_ == OffsetUnit::kByte) return byte;
  if (byte >= utf8_.size()) return checkpoints_.back();
  uint32_t units = checkpoints_[byte / kStride];
  for (uint32_t i = byte / kStride * kStride; i < byte; ++i)
    units += units_at(static_cast<unsigned char>(utf8_[i]), unit_);
  return units;
}

std::optional<uint32_t> OffsetIndex::byte_of(uint32_t offset) const {
  const auto starts_character = [&](uint32_t byte) {
    return byte == utf8_.size() || (static_cast<unsigned char>(utf8_[byte]) & 0xC0) != 0x80;
  };
  uint32_t low = 0, high = static_cast<uint32_t>(utf8_.size());
  while (low < high) {  // the first byte whose offset is not before `offset`
    const uint32_t middle = low + (high - low) / 2;
    if (at(middle) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  // at() counts a code point with its first byte, so its other bytes have the offset of the next one.
  while (!starts_character(low)) ++low;
  if (at(low) != offset) return std::nullopt;
  return low;
}

}  // namespace newsglass
