// Joins neighbouring expressions that name one time: "Tuesday" + ", 18 February", "9am ET" + "on Monday",
// "June" + "this year", "Friday" + "morning".
#pragma once

#include <vector>

#include "dates/reader.h"

namespace newsglass {

void join_matches(const DateReader& reader, std::vector<Match>& matches);

}  // namespace newsglass
