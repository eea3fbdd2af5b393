// "The former" and "the latter": the first and the second of two people spoken of just before.
//
//     Torres will meet Costa on Monday, the latter said.      the latter: Costa
#pragma once

#include "syntax/reading.h"

namespace newsglass {

enum class OfTwo : uint8_t { kNeither, kFormer, kLatter };

// What begins at token `i`; "the former mayor" is neither.
OfTwo of_two_at(const Reading& d, uint32_t i);

}  // namespace newsglass
