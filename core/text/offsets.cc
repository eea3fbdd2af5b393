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

}  // namespace newsglass
