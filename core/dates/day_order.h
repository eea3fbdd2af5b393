// Whether 03/04/2025 is the third of April or the fourth of March: what the text's other dates say.
#pragma once

#include <optional>

#include "dates/calendar.h"
#include "dates/date_lexicon.h"
#include "tokens/token.h"

namespace newsglass {

enum class DayOrder : uint8_t { kDayFirst, kMonthFirst, kUnknown };

// Numeric dates whose day is above 12 decide, then the day of publication; else written dates ("3 May" or
// "May 3").
DayOrder find_day_order(const Tokens& tokens, const DateLexicon& lexicon,
                        const std::optional<Date>& published);

}  // namespace newsglass
