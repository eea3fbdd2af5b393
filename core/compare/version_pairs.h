// Which documents are versions of one article.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// `earlier`, `later` and `share` of each pair; the rest is left empty.
std::vector<VersionPair> find_version_pairs(const std::vector<Analysis>& analyses,
                                            const std::vector<SharedPassage>& passages);

}  // namespace newsglass
