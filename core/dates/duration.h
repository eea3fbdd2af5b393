// Values of durations in the notation of ISO 8601.
#pragma once

#include <string>

#include "dates/date_lexicon.h"

namespace newsglass {

// 3, half, 'Y' -> "P3Y6M"; 10, 'I' -> "PT10M"; 2, 'E' -> "P20Y".
std::string duration_value(int amount, bool half, Unit unit);

}  // namespace newsglass
