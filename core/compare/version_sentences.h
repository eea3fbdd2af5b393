// The sentences that differ between two versions of an article.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// In text order; a sentence that only moved is no change. Near linear in the number of sentences.
std::vector<VersionPair::Sentence> changed_sentences(const Analysis& earlier, const Analysis& later);

}  // namespace newsglass
