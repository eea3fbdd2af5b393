// Two versions of one article: what was added, removed and reworded between them.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Pairs of documents that print mostly the same passages and whose bylines and addresses do not speak against
// one outlet. Of three versions the first and the second make a pair, and the second and the third: by day of
// publication, then in input order. Uses everything else in `comparison`; near linear in the number of words.
std::vector<VersionPair> find_versions(const std::vector<Analysis>& analyses, const Comparison& comparison);

}  // namespace newsglass
