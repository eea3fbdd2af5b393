// Which statements may be one, without comparing every two.
#pragma once

#include <utility>
#include <vector>

#include "compare/statement.h"

namespace newsglass {

// Pairs (earlier, later) of statements of different documents that share terms, or terms of nearly the same
// meaning; for each statement the few earlier ones that share the most weight. A term looks back at a bounded
// number of statements of the same speaker and of anybody, so this is linear in the number of terms.
std::vector<std::pair<uint32_t, uint32_t>> candidate_pairs(const std::vector<Statement>& statements,
                                                           const TermList& terms);

}  // namespace newsglass
