// A comparison in the contract's keys.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "report/json_output.h"
#include "text/offsets.h"

namespace newsglass {

// `analyses`: what was compared, in the comparison's order.
void write_comparison(const Comparison& comparison, const std::vector<Analysis>& analyses, OffsetUnit unit,
                      JsonOutput& out);

}  // namespace newsglass
