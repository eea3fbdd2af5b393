// Aligns the entities, quotations and dates of several analyses of one event.
#pragma once

#include <optional>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Nothing for fewer than two documents.
std::optional<Comparison> compare(const std::vector<Analysis>& analyses);

}  // namespace newsglass
