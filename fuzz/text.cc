// Bytes as from a file: decoded, analysed, reported.
#include <iterator>

#include "properties.h"
#include "text/encoding.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  const std::string_view bytes = fuzz::as_view(data, size);
  const DecodedText decoded = decode_bytes(bytes);
  fuzz::require(is_valid_utf8(decoded.utf8), "decoded bytes are UTF-8");
  if (decoded.encoding == Encoding::kBinary) return 0;
  static constexpr const char* kDays[] = {"", "2025-03-05", "2024-02-29", "", "0001-01-01", "9999-12-31"};
  const uint64_t hash = fuzz::hash_of(bytes);
  fuzz::hold_article({"text", decoded.utf8, parse_iso(kDays[hash / 4 % std::size(kDays)])}, hash);
  return 0;
}
