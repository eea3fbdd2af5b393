// Stretches that overlap in any way, cut so that they nest, as elements of XML must.
//
//     [a ( b ] c )   ->   [a ( b )] ( c )         the second piece of () is linked to the first by its index
#pragma once

#include <vector>

#include "base/range.h"

namespace newsglass {

struct MarkPiece {
  ByteSpan span;
  uint32_t mark = 0;   // index of the stretch that it belongs to
  uint32_t piece = 0;  // of that stretch, from 0
};

// The pieces of `marks` within `frames` (in order, apart), each in one frame, in the order in which their elements open.
// Cost: n log n and the number of pieces, which is at most that of the crossings.
std::vector<MarkPiece> nest_marks(const std::vector<ByteSpan>& marks, const std::vector<ByteSpan>& frames);

}  // namespace newsglass
