// What a time expression says, before it is known which day that is.
//
//     "Tuesday, 18 February"   kCalendar  weekday 2, month 2, day 18
//     "late last week"         kShifted   unit W, shift -1
//     "nearly two years ago"   kOffset    unit Y, amount 2, direction -1
//     "around 1:30 a.m."       kClock     time "T01:30"
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/range.h"
#include "dates/date_lexicon.h"
#include "rules/rule.h"

namespace newsglass {

enum class ExpressionKind : uint8_t {
  kCalendar,  // year, month, day as far as given; perhaps a weekday; perhaps an end
  kWeekday,   // weekday, perhaps with a shift
  kShifted,   // the last, this or the next unit
  kOffset,    // amount units before or after
  kSeason,    // of a year, of a shifted year, or the nearest
  kQuarter,   // part 1 to 4
  kHalf,      // part 1 or 2
  kDecade,    // value
  kCentury,   // value
  kHoliday,   // holiday
  kSpan,      // a duration: value
  kSet,       // value
  kFew,       // a length up to now (direction -1) or from now (1) that nobody counted
  kNamed,     // a day that the text itself dates: value its name, amount to last_amount its number
  kClock,     // a time or a part of a day without its day
};

// What the expression counts from.
enum class Reference : uint8_t {
  kPublished,
  kMentioned,  // the date mentioned before: "two days later"
  kTold,       // the day that the text tells of: "later in the day"
};

struct Expression {
  ExpressionKind kind = ExpressionKind::kCalendar;
  Reference reference = Reference::kPublished;
  int year = 0, month = 0, day = 0;  // 0 where not said
  int end_month = 0, end_day = 0;    // "May 3-5"
  int end_year = 0;                  // "2019-20"
  int weekday = 0;
  bool led = false;          // "on 3 May", "in May": of the verb, not of what the sentence is about;
                             // "at 8:30", "8 p.m.": plainly a time of the day
  int nth = 0;               // "the first Monday in March": of the month; -1 the last; `fine` W or K
                             // where it is a week or a weekend
  std::optional<int> shift;  // -1 last, 0 this, 1 next
  Unit unit = 0;             // of a month or day: 'Y' where its year is shifted ("June last year")
  int amount = 0;            // of units; of a weekday: weeks from the next one, today counted;
                             // of a feast: days behind its first
  int last_amount = 0;       // "the fourth or fifth day": 5
  bool half = false;         // and a half
  Unit fine = 0;             // "a year ago today": D; "three years ago this week": W
  int direction = 0;         // -1 ago, +1 from now
  int moved = 0;             // days from it: the eve of a feast -1, "two weeks before Christmas" -14
  bool compared = false;     // "$2 million, up from $1 million a year ago"
  int part = 0;              // of a year
  std::string season;
  uint32_t holiday = 0;
  std::string value;  // for what needs no resolution
  std::string time;   // "T09:00", "TMO"; makes a day a time
  Rule rule = Rule::kNone;
};

struct Match {
  TokenSpan tokens;
  Expression expression;
};

}  // namespace newsglass
