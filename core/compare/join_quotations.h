// One utterance told by several articles.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "wording/statement_lexicon.h"

namespace newsglass {

// Quotations of different articles that report one utterance: in the same words, shortened, in another
// translation, whole or by clause, direct or indirect. Groups by first member. Near linear in the number of
// words (statement_index.h).
std::vector<ComparedQuotation> join_quotations(const std::vector<Analysis>& analyses,
                                               const std::vector<ComparedEntity>& entities,
                                               const StatementLexicon& lexicon);

}  // namespace newsglass
