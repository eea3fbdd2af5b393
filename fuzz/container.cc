#include "container.h"

#include <cstdint>

#include "cli/data.h"
#include "tagger/tagger_model.h"

namespace newsglass::fuzz {
namespace {

constexpr size_t kChecksumAt = 16, kIdentityAt = 24, kFilesAt = 56, kWidth = 8;

void write(std::string& out, size_t at, uint64_t value, size_t width) {
  for (size_t i = 0; i < width; ++i) out[at + i] = static_cast<char>(value >> (8 * i));
}

void append(std::string& out, uint64_t value, size_t width) {
  out.resize(out.size() + width);
  write(out, out.size() - width, value, width);
}

uint32_t read_u32(std::string_view bytes, size_t at) {
  uint32_t value = 0;
  for (size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

}  // namespace

std::string with_checksum(std::string bundle) {
  if (bundle.size() < kFilesAt) return bundle;
  uint64_t hash = 0xcbf29ce484222325u;
  for (size_t i = kIdentityAt; i < bundle.size(); ++i)
    hash = (hash ^ static_cast<unsigned char>(bundle[i])) * 0x100000001b3u;
  write(bundle, kChecksumAt, hash, kWidth);
  return bundle;
}

std::string pack(const std::vector<NamedFile>& files) {
  std::string out = "NGBUNDLE";
  append(out, 1, 4);
  append(out, files.size(), 4);
  out.resize(kFilesAt);
  for (const auto& [name, content] : files) {
    append(out, name.size(), 4);
    append(out, content.size(), 4);
    out.append(name).append(content);
  }
  return with_checksum(std::move(out));
}

const std::vector<NamedFile>& shipped_files() {
  static const std::vector<NamedFile> files = [] {
    const std::string_view bundle = cli::embedded_bundle();
    std::vector<NamedFile> out;
    for (size_t at = kFilesAt; at < bundle.size();) {
      const size_t name = read_u32(bundle, at), content = read_u32(bundle, at + 4);
      out.emplace_back(bundle.substr(at + 8, name), bundle.substr(at + 8 + name, content));
      at += 8 + name + content;
    }
    return out;
  }();
  return files;
}

std::string with_model_header(std::string_view body) {
  std::string out = "NGTAGGER";
  append(out, 2, 4);
  append(out, 20 + body.size(), 4);
  append(out, model_checksum(body), 4);
  return out.append(body);
}

}  // namespace newsglass::fuzz
