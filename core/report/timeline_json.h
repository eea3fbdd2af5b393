// Dates as TimelineJS (Knight Lab) reads them.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

// An event for each date with a place in the calendar, a stretch of it for weeks and seasons; durations, sets and what
// is not resolved have none. TimelineJS takes its texts for HTML, so they are escaped.
std::string timeline_json(const std::vector<Analysis>& analyses);

}  // namespace newsglass
