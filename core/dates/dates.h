// Time expressions and what they mean on the calendar.
//
// TIMEX3 (ISO-TimeML): a type, and a value in the ISO 8601 based notation of that standard: "2025-02-18" (a
// day), "2025-W07" (a week), "2022-FA" (a season), "P3Y" (a duration). Relative expressions are resolved
// against an anchor, mostly the publication date; without one their value is empty.
//
//     published 2025-03-05, "on Saturday ... would pass"   ->   DATE 2025-03-08, anchor published, rule
//     weekday.future
#pragma once

#include <vector>

#include "dates/date_lexicon.h"
#include "dates/timex.h"
#include "syntax/reading.h"

namespace newsglass {

// In text order, without overlap. Linear in the number of tokens.
std::vector<Timex> find_dates(const Reading& reading, const Published& published,
                              const DateLexicon& lexicon);

}  // namespace newsglass
