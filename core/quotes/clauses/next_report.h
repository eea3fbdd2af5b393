// Whether another report begins at a token: it ends the clause before it.
#pragma once

#include <cstdint>

#include "quotes/context.h"

namespace newsglass {

// From the comma or dash at `comma`: ", Petra reported", ", said Ms Bruce", ", according to the ministry".
bool is_attribution(const QuoteContext& c, uint32_t comma, uint32_t limit);

// From the conjunction at `i`: "and said", "but later added that": the next verb of the same speaker.
bool is_next_report(const QuoteContext& c, uint32_t i, uint32_t limit);

// From the conjunction at `i`: "but Smith said", "while the ministry denied": somebody else's.
bool is_other_report(const QuoteContext& c, uint32_t i, uint32_t limit);

// "adding", "telling": a participle that reports begins at token `i`.
bool is_reporting_gerund(const QuoteContext& c, uint32_t i, uint32_t limit);

}  // namespace newsglass
