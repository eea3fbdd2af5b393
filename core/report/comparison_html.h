// A comparison as one HTML file that needs no network and runs no script: names by article, quotations side by
// side with the words that differ marked, days, passages printed alike, versions.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

std::string to_html(const Comparison& comparison, const std::vector<Analysis>& analyses);

}  // namespace newsglass
