// The entrances that read a few bytes: web pages given as text, encodings, dates and their EDTF form.
#include "dates/calendar.h"
#include "dates/edtf.h"
#include "properties.h"
#include "text/encoding.h"
#include "text/markup.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  const std::string_view bytes = fuzz::as_view(data, size);
  const DecodedText decoded = decode_bytes(bytes);
  fuzz::require(is_valid_utf8(decoded.utf8), "decoded bytes are UTF-8");
  fuzz::require((decoded.encoding == Encoding::kUtf8) == (is_valid_utf8(bytes) && decoded.utf8 == bytes),
                "UTF-8 is read as it stands");
  is_html_document(decoded.utf8);
  const auto date = parse_iso(bytes);
  if (date) {
    fuzz::require(is_valid(*date) && to_iso(*date) == bytes, "a date is written as it was read");
    fuzz::require(from_days(to_days(*date)) == *date, "a day is counted there and back");
  }
  const std::string edtf = to_edtf(bytes);
  fuzz::require(edtf.empty() || is_valid_utf8(edtf) || !is_valid_utf8(bytes), "EDTF is UTF-8");
  return 0;
}
