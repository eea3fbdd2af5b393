// Passages that several articles print alike, found by their word shingles (Broder 1997: "On the resemblance
// and containment of documents").
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Runs of at least eight words that two or more documents have in common, in their headlines, bodies and
// captions, as long as more than somebody's quoted words is alike: two reporters at one lectern hear the same
// words. `via` is left empty. By first member; linear in the number of words.
std::vector<SharedPassage> find_shared_passages(const std::vector<Analysis>& analyses);


}  // namespace newsglass
