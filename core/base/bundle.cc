#include "base/bundle.h"

namespace newsglass {
namespace {

constexpr std::string_view kMagic = "NGBUNDLE";
constexpr uint32_t kVersion = 1;
constexpr size_t kChecksumAt = 16, kIdentityAt = 24, kFilesAt = 56;

uint64_t read_little_endian(std::string_view bytes, size_t at, size_t width) {
  uint64_t value = 0;
  for (size_t i = width; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

uint64_t fnv1a64(std::string_view bytes) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    out += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
    out += "0123456789abcdef"[c & 15];
  }
  return out;
}

}  // namespace

Loaded<Bundle> Bundle::parse(std::string_view bytes) {
  if (bytes.size() < kMagic.size() || bytes.substr(0, kMagic.size()) != kMagic)
    return LoadError{LoadErrorCode::kNotABundle, "", 0};
  if (bytes.size() < kFilesAt) return LoadError{LoadErrorCode::kTruncated, "", 0};
  if (read_little_endian(bytes, 8, 4) != kVersion)
    return LoadError{LoadErrorCode::kUnsupportedVersion, "", 0};
  if (read_little_endian(bytes, kChecksumAt, 8) != fnv1a64(bytes.substr(kIdentityAt)))
    return LoadError{LoadErrorCode::kChecksumMismatch, "", 0};
  Bundle bundle;
  bundle.sha256_ = hex(bytes.substr(kIdentityAt, 32));
  size_t at = kFilesAt;
  for (uint64_t left = read_little_endian(bytes, 12, 4); left > 0; --left) {
    if (bytes.size() - at < 8) return LoadError{LoadErrorCode::kTruncated, "", 0};
    const uint64_t name = read_little_endian(bytes, at, 4), content = read_little_endian(bytes, at + 4, 4);
    at += 8;
    if (bytes.size() - at < name + content) return LoadError{LoadErrorCode::kTruncated, "", 0};
    bundle.files_.emplace_back(bytes.substr(at, name), bytes.substr(at + name, content));
    at += name + content;
  }
  // The number of files stands in front of what the checksum covers.
  if (at != bytes.size()) return LoadError{LoadErrorCode::kChecksumMismatch, "", 0};
  return bundle;
}

Loaded<std::string_view> Bundle::file(std::string_view name) const {
  for (const auto& [file_name, content] : files_)
    if (file_name == name) return content;
  return LoadError{LoadErrorCode::kMissingFile, std::string(name), 0};
}

}  // namespace newsglass
