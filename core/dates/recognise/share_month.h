// "27 or 28 February", "3, 5 and 9 May", "June 3 or 4": every day of a list gets the month (and the year)
// that stands once.
#pragma once

#include <vector>

#include "dates/reader.h"

namespace newsglass {

// Adds the days that have no month of their own; the matches stay in order and without overlap.
void share_month(const DateReader& reader, std::vector<Match>& matches);

}  // namespace newsglass
