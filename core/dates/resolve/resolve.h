// From what an expression says to a TIMEX3 value, with what was published and mentioned before.
#pragma once

#include <optional>
#include <string>

#include "dates/timex.h"
#include "dates/expression.h"
#include "dates/tense.h"

namespace newsglass {

// A date mentioned in the text, which later expressions may count from.
struct Mentioned {
  Date date;               // its first day
  char granularity = 'D';  // D, W, M, Y, Q (quarter), S (season)
  uint32_t sentence = 0, paragraph = 0;
  bool written_year = false;  // the text gave the year
};

// Paragraphs after which a mentioned date is forgotten.
inline constexpr uint32_t kMentionedMemory = 3;

// What can be counted from.
struct Anchors {
  std::optional<Date> day;   // the day of publication
  std::optional<Date> near;  // the same, or the middle of the month where only that is known
  std::optional<Mentioned> mentioned;
  std::optional<Mentioned> mentioned_day;  // the last one that was a day
  std::optional<Mentioned> told_day;       // the last day told of outside quotations that is not ahead
  std::optional<Mentioned> day_ahead;      // the last day told of that lies ahead
  std::optional<Mentioned> quarter;        // the last one that the text gave by itself
  uint32_t sentence = 0, paragraph = 0;    // of the expression at hand
};

struct Resolved {
  std::string value;   // empty: cannot be resolved
  std::string anchor;  // "published", an ISO date, or empty
  Rule rule = Rule::kNone;
  std::optional<Mentioned> mention;  // what later expressions may count from; sentence and paragraph unset
};

Resolved resolve(const Expression& expression, Tense tense, const Anchors& anchors,
                 const DateLexicon& lexicon);

// The resolutions by kind, each in its own file.
Resolved resolve_calendar(const Expression& expression, Tense tense, const Anchors& anchors);
Resolved resolve_weekday(const Expression& expression, Tense tense, const Anchors& anchors);
Resolved resolve_shifted(const Expression& expression, Tense tense, const Anchors& anchors);
Resolved resolve_offset(const Expression& expression, const Anchors& anchors);
Resolved resolve_season(const Expression& expression, Tense tense, const Anchors& anchors);
// A quarter counted from the one that the text speaks of; `direction` counts years.
Resolved resolve_quarter(const Expression& expression, const Anchors& anchors);
Resolved resolve_part_of_year(const Expression& expression, Tense tense, const Anchors& anchors);
Resolved resolve_holiday(const Expression& expression, Tense tense, const Anchors& anchors,
                         const DateLexicon& lexicon);

// Pieces they share.
Resolved resolved_day(Date day, std::string anchor, Rule rule);
std::string year_month(Date date);
std::string four_digits(int32_t year);
std::string week_value(IsoWeek week);  // "2025-W07"
Date add_months(Date date, int64_t months);

// Of a date that comes every year, the one meant: the nearest to `near`, unless that is far and the tense
// speaks against it. `day_of` gives the date in a year, or nothing.
template <class DayOf>
std::optional<Date> nearest_by_tense(Date near, Tense tense, int64_t far, DayOf day_of) {
  std::optional<Date> best;
  int64_t best_distance = 0;
  for (int32_t year = near.year - 1; year <= near.year + 1; ++year) {
    const std::optional<Date> day = day_of(year);
    if (!day) continue;
    const int64_t ahead = to_days(*day) - to_days(near);
    int64_t distance = ahead < 0 ? -ahead : ahead;
    const bool against = (tense == Tense::kPast && ahead > far) || (tense == Tense::kFuture && ahead < -far);
    if (against) distance += 1000;
    if (!best || distance < best_distance) {
      best = day;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace newsglass
