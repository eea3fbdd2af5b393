// Whether an analysis keeps its promises: order, bounds and ids. Tests and fuzzers call it on everything they
// analyse.
#pragma once

#include <string>

#include "analysis/analysis.h"

namespace newsglass {

// Empty when all is well, else a sentence that names the first promise broken.
std::string check(const Analysis& analysis);

}  // namespace newsglass
