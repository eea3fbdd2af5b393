// The day of a named day in a year: fixed, the n-th weekday of a month, counted from Easter, or from a table.
#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

constexpr int64_t kFar = 45;  // days from which the tense decides about the year

// Easter Sunday of the Gregorian calendar (the anonymous algorithm in Meeus, "Astronomical Algorithms").
Date easter(int32_t year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
  const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  return {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
}

std::optional<Feast> feast_in(const std::vector<Feast>& feasts, int32_t year) {
  for (const Feast& feast : feasts)
    if (feast.first.year == year) return feast;
  return std::nullopt;
}

std::optional<Feast> days_in(const Holiday& h, const DateLexicon& lexicon, int32_t year) {
  Date day{};
  switch (h.kind) {
    case Holiday::Kind::kFixed:
      day = {year, h.day.month, h.day.day};
      break;
    case Holiday::Kind::kNth:
      day = nth_weekday(year, h.day.month, h.weekday, h.nth);
      break;
    case Holiday::Kind::kEaster:
      day = from_days(to_days(easter(year)) + h.offset);
      break;
    case Holiday::Kind::kThanksgiving:
      day = from_days(to_days(nth_weekday(year, 11, 4, 4)) + h.offset);
      break;
    case Holiday::Kind::kDay:
      day = h.day;
      break;
    case Holiday::Kind::kTable: {
      const auto found = lexicon.feasts.find(h.name);
      return found == lexicon.feasts.end() ? std::nullopt : feast_in(found->second, year);
    }
  }
  return Feast{day, day};
}

Resolved finish(const Feast& feast, std::string anchor, Rule rule) {
  Resolved out = resolved_day(feast.first, std::move(anchor), rule);
  if (feast.last != feast.first) out.value += "/" + to_iso(feast.last);
  return out;
}

}  // namespace

Resolved resolve_holiday(const Expression& e, Tense tense, const Anchors& a, const DateLexicon& lexicon) {
  const Holiday& h = lexicon.holidays[e.holiday];
  Resolved open;
  open.rule = Rule::kHoliday;
  if (h.kind == Holiday::Kind::kDay) return finish({h.day, h.day}, "", Rule::kHoliday);
  if (e.year) {
    const auto days = days_in(h, lexicon, e.year);
    return days ? finish(*days, "", Rule::kHolidayYear) : open;
  }
  if (!a.near) return open;
  const Date near = *a.near;
  const auto start_in = [&](int32_t year) -> std::optional<Date> {
    const auto days = days_in(h, lexicon, year);
    return days ? std::optional(days->first) : std::nullopt;
  };
  std::optional<Date> start;
  if (e.shift && *e.shift != 0) {
    const auto here = days_in(h, lexicon, near.year);
    const bool past = here && to_days(here->last) < to_days(near);
    start = start_in(near.year + (*e.shift < 0 ? (past ? 0 : -1) : (past || !here ? 1 : 0)));
  } else {
    start = nearest_by_tense(near, tense, kFar, start_in);
  }
  const auto days = start ? days_in(h, lexicon, start->year) : std::nullopt;
  if (days && e.amount)
    return resolved_day(from_days(to_days(days->first) + e.amount), "published", Rule::kHolidayDayOf);
  return days ? finish(*days, "published", Rule::kHolidayNearest) : open;
}

}  // namespace newsglass
