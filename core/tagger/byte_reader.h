// Reads little-endian numbers from a buffer and never past its end: after a read too far, ok() is false and
// zeros come.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace newsglass {

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  bool ok() const { return ok_; }
  bool at_end() const { return at_ == bytes_.size(); }

  // The next `size` bytes, empty when there are fewer.
  std::string_view take(size_t size) {
    if (!ok_ || size > bytes_.size() - at_) {
      ok_ = false;
      return {};
    }
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }

  uint32_t u32() {
    const std::string_view b = take(4);
    uint32_t value = 0;
    for (size_t i = 0; i < b.size(); ++i) value |= uint32_t{static_cast<unsigned char>(b[i])} << (8 * i);
    return value;
  }

  float f32() {
    const uint32_t bits = u32();
    float value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }

  // An unsigned number in groups of seven bits, low group first, high bit set on all but the last.
  uint32_t varint() {
    uint32_t value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      const std::string_view b = take(1);
      if (b.empty()) return 0;
      const auto byte = static_cast<unsigned char>(b[0]);
      value |= uint32_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return value;
    }
    ok_ = false;
    return 0;
  }

  std::vector<int8_t> i8s(size_t count) {
    const std::string_view b = take(count);
    std::vector<int8_t> out(b.size());
    if (!b.empty()) std::memcpy(out.data(), b.data(), b.size());
    return out;
  }

  std::vector<float> f32s(size_t count) {
    std::vector<float> out;
    if (!ok_ || count > (bytes_.size() - at_) / 4) {
      ok_ = false;
      return out;
    }
    out.reserve(count);
    for (size_t i = 0; i < count; ++i) out.push_back(f32());
    return out;
  }

 private:
  std::string_view bytes_;
  size_t at_ = 0;
  bool ok_ = true;
};

}  // namespace newsglass
