// One thing in all the articles that name it.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Every entity of every article, those that are one together; by first member. When in doubt, apart. Near
// linear in the number of names.
std::vector<ComparedEntity> join_entities(const std::vector<Analysis>& analyses, const EntityLexicon& lexicon);

}  // namespace newsglass
