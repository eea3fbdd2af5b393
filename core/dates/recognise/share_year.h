// A month takes its year from the end of its range: "from June to August last year", "between October and
// December 2023", "January 23 - March 9, 2014".
#pragma once

#include <vector>

#include "dates/reader.h"

namespace newsglass {

void share_year(const DateReader& reader, std::vector<Match>& matches);

}  // namespace newsglass
