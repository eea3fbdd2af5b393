// Days of the proleptic Gregorian calendar and arithmetic on them. ISO 8601 writes the years 0001 to 9999;
// what arithmetic brings beyond them is not valid and is never written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsglass {

struct Date {
  int32_t year = 1970;
  uint8_t month = 1;  // 1 to 12
  uint8_t day = 1;    // 1 to 31

  friend bool operator==(const Date& a, const Date& b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
  }
  friend bool operator!=(const Date& a, const Date& b) { return !(a == b); }
};

// Days since 1970-01-01 and back (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
int64_t to_days(Date date);
Date from_days(int64_t days);

// Monday 1 to Sunday 7 (ISO 8601).
int weekday(Date date);
// A day that exists, of a year that can be written.
bool is_valid(Date date);

// "YYYY-MM-DD" of a day that exists; nothing for anything else.
std::optional<Date> parse_iso(std::string_view text);
// Of a valid date.
std::string to_iso(Date date);

struct IsoWeek {
  int32_t year;
  int32_t week;  // 1 to 53
};
IsoWeek iso_week(Date date);

// The n-th such weekday (1 Monday) of the month; -1 is the last.
Date nth_weekday(int32_t year, int month, int day_of_week, int n);

}  // namespace newsglass
