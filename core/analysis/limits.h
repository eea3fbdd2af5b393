// How large a text may be. Tested before the text is taken into memory, and told in every message.
#pragma once

#include <cstddef>

namespace newsglass {

// Bytes of UTF-8; sixteen long novels, and by far too much for an article. An analysis and its report take up
// to a hundred times as much.
inline constexpr size_t kLargestDocument = size_t{16} << 20;
inline constexpr char kLargestDocumentInWords[] = "16 MiB";

// Bytes of JSON: a document may be written with escapes.
inline constexpr size_t kLargestLine = 2 * kLargestDocument;
inline constexpr char kLargestLineInWords[] = "32 MiB";

}  // namespace newsglass
