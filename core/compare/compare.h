// Aligns the entities, quotations, dates and passages of several analyses. Near linear in their number: names
// and words are looked up, never every two articles compared.
#pragma once

#include <optional>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Nothing for fewer than two documents.
std::optional<Comparison> compare(const std::vector<Analysis>& analyses, const Model& model);

}  // namespace newsglass
