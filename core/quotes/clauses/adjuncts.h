// What says when, where and to whom something was said, and is no part of it.
#pragma once

#include <cstdint>

#include "quotes/context.h"

namespace newsglass {

// Past "on Monday", "in a statement", "to reporters", "again" from token `i` on; `i` itself when nothing of
// the kind stands there. Cost: what is passed.
uint32_t skip_adjuncts(const QuoteContext& c, uint32_t i, uint32_t limit);

}  // namespace newsglass
