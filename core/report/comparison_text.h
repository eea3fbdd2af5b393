// A comparison for a person at a terminal: people and bodies by article, quotations side by side, days, shared
// passages, versions.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// UTF-8 without escapes for colours; differing words stand between brackets. Ends with a line end.
std::string to_text(const Comparison& comparison, const std::vector<Analysis>& analyses);

}  // namespace newsglass
