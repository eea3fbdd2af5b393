// Where a reported clause ends, and what makes a stretch of words one.
#pragma once

#include <cstdint>

#include "quotes/clauses/clause_borders.h"
#include "quotes/context.h"

namespace newsglass {

// Where the reported clause that begins at `begin` ends at the latest: before the final punctuation outside
// of marks, before another attribution (", adding that", ", the agency reported", "and said"), at most
// `limit`. Cost: the clause's length.
uint32_t clause_limit(const QuoteContext& c, uint32_t begin, uint32_t limit);

// The reported words that begin `clause.span`: up to the limit, or to where the writer's own words follow.
TokenSpan clause_from(const QuoteContext& c, const ReportedClause& clause);

// Whether a verb of its own stands in `span`, outside of relative clauses.
bool holds_finite_verb(const QuoteContext& c, TokenSpan span);

// Whether `span` begins with a noun phrase and its verb right behind it.
bool opens_with_subject(const QuoteContext& c, TokenSpan span);

// "the plan [but declined to elaborate]": the noun phrase without a verb that is not its own.
TokenSpan without_next_verb(const QuoteContext& c, TokenSpan phrase);

// Whether quotation marks stand in `span`.
bool holds_marks(const QuoteContext& c, TokenSpan span);

// Without commas, dashes, colons and final punctuation at its ends (marks stay).
TokenSpan trimmed(const QuoteContext& c, TokenSpan span);

}  // namespace newsglass
