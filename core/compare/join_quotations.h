// One utterance told by several articles.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Quotations of different articles by the same speaker whose words are the same, or mostly the same. Groups
// of at least two, by the first member. Quadratic only within one speaker's quotations.
std::vector<ComparedQuotation> join_quotations(const std::vector<Analysis>& analyses,
                                               const std::vector<ComparedEntity>& entities);

}  // namespace newsglass
