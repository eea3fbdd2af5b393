#include "dates/calendar.h"

namespace newsglass {
namespace {

std::string padded(int64_t value, size_t width) {
  std::string digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

int days_in_month(int32_t year, int month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : kDays[month - 1];
}

}  // namespace

int64_t to_days(Date date) {
  const int64_t y = static_cast<int64_t>(date.year) - (date.month <= 2);
  const int64_t era = (y >= 0 ? y : y - 399) / 400;
  const int64_t year_of_era = y - era * 400;
  const int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date from_days(int64_t days) {
  days += 719468;
  const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const int64_t day_of_era = days - era * 146097;
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const int64_t month = shifted_month + (shifted_month < 10 ? 3 : -9);
  return {static_cast<int32_t>(year_of_era + era * 400 + (month <= 2)), static_cast<uint8_t>(month),
          static_cast<uint8_t>(day_of_year - (153 * shifted_month + 2) / 5 + 1)};
}

int weekday(Date date) {
  const int64_t from_thursday = (to_days(date) + 3) % 7;  // 1970-01-01 was a Thursday
  return static_cast<int>(from_thursday < 0 ? from_thursday + 7 : from_thursday) + 1;
}

bool is_valid(Date date) {
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= days_in_month(date.year, date.month);
}

std::optional<Date> parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int32_t parts[3] = {0, 0, 0};
  for (size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) continue;
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    int32_t& part = parts[i < 4 ? 0 : i < 7 ? 1 : 2];
    part = part * 10 + (text[i] - '0');
  }
  const Date date{parts[0], static_cast<uint8_t>(parts[1]), static_cast<uint8_t>(parts[2])};
  if (!is_valid(date)) return std::nullopt;
  return date;
}

std::string to_iso(Date date) {
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

IsoWeek iso_week(Date date) {
  const int64_t days = to_days(date);
  const Date thursday = from_days(days + 4 - weekday(date));
  return {thursday.year, static_cast<int32_t>((to_days(thursday) - to_days({thursday.year, 1, 1})) / 7 + 1)};
}

Date nth_weekday(int32_t year, int month, int day_of_week, int n) {
  const Date first{year, static_cast<uint8_t>(month), 1};
  const int64_t start = to_days(first) + (day_of_week - weekday(first) + 7) % 7;
  if (n > 0) return from_days(start + 7 * (n - 1));
  int64_t last = start + 28;
  if (from_days(last).month != month) last -= 7;
  return from_days(last);
}

}  // namespace newsglass
