// From the bytes of a file to well-formed UTF-8.
//
// Newsrooms still keep Windows-1252 files, so bytes that are not UTF-8 are read as that, with a warning. A
// NUL byte means that the file is not text at all.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

enum class Encoding { kUtf8, kWindows1252, kBinary };

struct DecodedText {
  std::string utf8;  // empty for kBinary
  Encoding encoding = Encoding::kUtf8;
};

DecodedText decode_bytes(std::string_view bytes);

}  // namespace newsglass
