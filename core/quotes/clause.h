// Where a reported clause begins and ends.
#pragma once

#include <cstdint>

#include "quotes/context.h"

namespace newsglass {

// Past what says when, where and to whom it was said, from token `i` on: "on Monday", "in a statement", "to
// reporters", "again". `i` itself when nothing of the kind stands there.
uint32_t skip_adjuncts(const QuoteContext& c, uint32_t i, uint32_t limit);

// "adding", "telling": a participle that reports begins at token `i`.
bool is_reporting_gerund(const QuoteContext& c, uint32_t i, uint32_t limit);

// The end of the reported clause that begins at `begin`: before the final punctuation outside of marks,
// before another attribution (", adding that", ", the agency reported", "and said"), at most `limit`. Cost:
// the clause's length.
uint32_t clause_end(const QuoteContext& c, uint32_t begin, uint32_t limit);

// Whether a verb of its own stands in `span`, outside of relative clauses.
bool holds_finite_verb(const QuoteContext& c, TokenSpan span);

// Without commas, dashes, colons and final punctuation at its ends (marks stay).
TokenSpan trimmed(const QuoteContext& c, TokenSpan span);

}  // namespace newsglass
