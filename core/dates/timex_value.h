// Which strings are values of a TIMEX3 expression, for values that come from outside.
#pragma once

#include <string_view>

namespace newsglass {

// Days, weeks, months, quarters, seasons, years, decades and centuries, perhaps with a time of day, and
// durations and sets; a day must exist. "2025-03-08", "2025-W07", "2025-03", "2022-FA", "196", "P3Y", "T08:30",
// "PAST_REF".
bool is_timex_value(std::string_view value);

}  // namespace newsglass
