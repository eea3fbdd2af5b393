// The words by which tellings of one statement differ, word by word, without judging them.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "compare/statement.h"
#include "compare/statement_match.h"

namespace newsglass {

// Runs of words of `a` that `b` has not in the same order. Where the two contradict each other, the numbers,
// negations and modal words among them are of that kind.
std::vector<ComparedQuotation::Difference> word_differences(const Analysis& analysis, const Statement& a,
                                                            const Statement& b, const StatementMatch& match);

// The words of one are the other's, or a stretch of them.
bool has_same_words(const Statement& a, const Statement& b);

}  // namespace newsglass
