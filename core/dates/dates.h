// Time expressions and what they mean on the calendar.
//
// TIMEX3 (ISO-TimeML): a type, and a value in the ISO 8601 based notation of that standard: "2025-02-18" (a
// day), "2025-W07" (a week), "2022-FA" (a season), "P3Y" (a duration). Relative expressions are resolved
// against an anchor, mostly the publication date; without one their value is empty.
//
//     published 2025-03-05, "on Saturday ... would pass"   ->   DATE 2025-03-08, anchor published, rule
//     weekday.future
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/range.h"
#include "base/rule.h"
#include "dates/calendar.h"
#include "dates/date_lexicon.h"
#include "marks/marks.h"
#include "sections/sections.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

enum class TimexType : uint8_t { kDate, kTime, kDuration, kSet };

struct Timex {
  ByteSpan span;
  TimexType type = TimexType::kDate;
  std::string value;  // TIMEX3 value; empty: cannot be resolved
  std::string
      anchor;  // what it was counted from: "published", an ISO date taken from the text, or empty for none
  Rule rule = "";
};

// Where the publication date comes from.
struct Published {
  std::optional<Date> date;
  std::string value;             // "2025-02-17", or "2022-05" where only the month is known; empty: unknown
  bool given = false;            // by the caller
  std::optional<ByteSpan> span;  // where it stands in the text, if it was found there
  std::string differing;         // where another day was given: the one that the text states, at `span`
};

// The date given, else the one the text gives (prefix, byline, dateline, URL, "Updated ...").
Published find_published(const Text& text, const Tokens& tokens, const Sections& sections,
                         const DateLexicon& lexicon, std::optional<Date> given);

// In text order, without overlap. Linear in the number of tokens.
std::vector<Timex> find_dates(const Tokens& tokens, const Sections& sections, const Marks& marks,
                              const Published& published, const DateLexicon& lexicon);

}  // namespace newsglass
