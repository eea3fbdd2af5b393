#include "dates/edtf.h"

#include <algorithm>

#include "dates/calendar.h"

namespace newsglass {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int small_int(std::string_view text) {
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

// "2025-W07" and "2025-W07-WE": Monday (or Saturday) to Sunday; nothing for the week that 9999 ends in.
std::string week(int year, int number, bool weekend) {
  const Date fourth{year, 1, 4};  // always in the first week
  const int64_t monday = to_days(fourth) - (weekday(fourth) - 1) + 7 * (number - 1);
  const Date first = from_days(monday + (weekend ? 5 : 0)), last = from_days(monday + 6);
  return is_valid(first) && is_valid(last) ? to_iso(first) + "/" + to_iso(last) : "";
}

// "2025-03-05T24:00" -> "2025-03-06T00:00:00"
std::string midnight_after(std::string_view day) {
  const auto date = parse_iso(day);
  const Date next = date ? from_days(to_days(*date) + 1) : Date{0};
  return is_valid(next) ? to_iso(next) + "T00:00:00" : "";
}

// Months `first` to `last` of a year.
std::string months(std::string_view year, int first, int last) {
  const auto part = [&](int month) {
    return std::string(year) + "-" + (month < 10 ? "0" : "") + std::to_string(month);
  };
  return part(first) + "/" + part(last);
}

std::string part_of_year(std::string_view year, std::string_view part) {
  // EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter.
  if (part == "SP") return std::string(year) + "-21";
  if (part == "SU") return std::string(year) + "-22";
  if (part == "FA") return std::string(year) + "-23";
  if (part == "WI") return std::string(year) + "-24";
  if (part.size() == 2 && part[0] == 'Q') return months(year, 3 * (part[1] - '0') - 2, 3 * (part[1] - '0'));
  if (part.size() == 2 && part[0] == 'H') return part[1] == '1' ? months(year, 1, 6) : months(year, 7, 12);
  return "";
}

}  // namespace

std::string to_edtf(std::string_view value) {
  if (value.find('/') != std::string_view::npos) return std::string(value);
  if (value.size() <= 3)
    return all_digits(value) ? std::string(value) + (value.size() == 3 ? "X" : "XX") : "";
  if (!all_digits(value.substr(0, 4))) return "";
  const std::string_view year = value.substr(0, 4), rest = value.substr(4);
  if (rest.empty()) return std::string(value);
  if (rest.size() >= 4 && rest[1] == 'W' && all_digits(rest.substr(2, 2)))
    return week(small_int(year), small_int(rest.substr(2, 2)), rest.size() > 4);
  if (rest.size() == 3 && all_digits(rest.substr(1))) return std::string(value);
  if (rest.size() == 3) return part_of_year(year, rest.substr(1));
  const size_t time = value.find('T');
  if (time == std::string_view::npos) return value.size() == 10 ? std::string(value) : "";
  // EDTF knows seconds but no parts of the day.
  const std::string day(value.substr(0, time));
  if (value.size() != time + 6) return day;
  if (value.substr(time) == "T24:00") return midnight_after(day);
  return std::string(value) + ":00";
}

}  // namespace newsglass
