// Days, months and years by name; what is missing comes from the weekday, the text or the day of publication.
#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

constexpr int64_t kFarDay = 120, kFarMonth = 50;  // days from which the tense decides about the year
constexpr int64_t kFarLed = 20;                   // the same of "was filed on 12 August": the verb's own day

Date make(int year, int month, int day) {
  return {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
}

// The year in which the day falls on the weekday that stands beside it, of the nearest five.
std::optional<int32_t> year_of_weekday(const Expression& e, int32_t near) {
  static constexpr int kOrder[] = {0, -1, 1, -2, 2};
  for (const int step : kOrder) {
    const Date day = make(near + step, e.month, e.day);
    if (is_valid(day) && weekday(day) == e.weekday) return near + step;
  }
  return std::nullopt;
}

// "In 2019 ... On March 3 he left": a year that the text gave in this sentence or the one before.
bool told_in_other_year(const Anchors& a, Tense tense) {
  if (!a.mentioned || !a.mentioned->written_year || !a.near) return false;
  // "It was stopped in 2019. The case will be heard on March 18."
  if (tense == Tense::kFuture && a.mentioned->sentence != a.sentence) return false;
  return a.mentioned->date.year < a.near->year - 1 && a.mentioned->paragraph == a.paragraph &&
         a.sentence - a.mentioned->sentence <= 1;
}

// "The first week of June" holds its 4th, since most of its days then lie in June; the last its last
// Thursday.
Resolved week_of_month(const Expression& e, int32_t year, Resolved out) {
  const bool weekend = e.fine == 'K';
  const Date inside = nth_weekday(year, e.month, weekend ? 6 : 4, e.nth);
  if (inside.month != e.month) return out;
  out.rule = Rule::kCalendarWeekOfMonth;
  out.value = week_value(iso_week(inside)) + (weekend ? "-WE" : "");
  out.mention = Mentioned{from_days(to_days(inside) - weekday(inside) + 1), 'W', 0, 0, e.year != 0};
  return out;
}

Resolved finish(const Expression& e, int32_t year, std::string anchor, Rule rule) {
  Resolved out;
  out.anchor = std::move(anchor);
  out.rule = rule;
  if (!e.month) {
    out.value = four_digits(year);
    if (e.end_year) out.value += "/" + four_digits(e.end_year);
    out.mention = Mentioned{make(year, 1, 1), 'Y', 0, 0, e.year != 0};
    return out;
  }
  if (e.nth && e.fine) return week_of_month(e, year, std::move(out));
  if (e.nth) {
    const Date day = nth_weekday(year, e.month, e.weekday, e.nth);
    return day.month == e.month ? resolved_day(day, out.anchor, Rule::kCalendarNthWeekday) : out;
  }
  const Date day = make(year, e.month, e.day ? e.day : 1);
  if (!is_valid(day)) return out;
  out.value = e.day ? to_iso(day) : year_month(day);
  out.mention = Mentioned{day, e.day ? 'D' : 'M', 0, 0, e.year != 0};
  const Date last = make(year, e.end_month, e.end_day);
  if (e.end_day && is_valid(last)) out.value += "/" + to_iso(last);
  return out;
}

// "The 27th": of the month told of before, else the nearest month whose 27th the tense allows.
Resolved day_of_month(const Expression& e, Tense tense, const Anchors& a) {
  Resolved open;
  open.rule = Rule::kCalendarDayOfMonth;
  const bool told = e.reference == Reference::kMentioned && a.mentioned &&
                    a.mentioned->paragraph == a.paragraph &&
                    (a.mentioned->granularity == 'D' || a.mentioned->granularity == 'M');
  if (!told && (!a.near || !a.day)) return open;
  Date month = told ? a.mentioned->date : *a.near;
  month = add_months(make(month.year, month.month, 1), e.shift.value_or(0));
  if (!told && !e.shift && tense == Tense::kFuture && e.day < a.near->day) month = add_months(month, 1);
  if (!told && !e.shift && tense == Tense::kPast && e.day > a.near->day) month = add_months(month, -1);
  Date day = make(month.year, month.month, e.day);
  // "On Wednesday the 12th": of the months around, the one in which it is that.
  for (const int step : {0, -1, 1}) {
    const Date moved = add_months(month, step);
    const Date there = make(moved.year, moved.month, e.day);
    if (!e.weekday || !is_valid(there) || weekday(there) != e.weekday) continue;
    day = there;
    break;
  }
  return is_valid(day) ? resolved_day(day, told ? to_iso(a.mentioned->date) : "published", open.rule) : open;
}

}  // namespace

Resolved resolve_calendar(const Expression& e, Tense tense, const Anchors& a) {
  if (e.day && !e.month) return day_of_month(e, tense, a);
  if (e.year)
    return finish(e, e.year, "",
                  e.day     ? Rule::kCalendarDay
                  : e.month ? Rule::kCalendarMonth
                            : Rule::kCalendarYear);
  Resolved open;
  open.rule = e.day ? Rule::kCalendarDayOfYear : Rule::kCalendarMonthOfYear;
  if (!a.near) return open;
  const Date near = *a.near;
  if (e.shift) {
    // "June last year" names the year; "last June" and "next May" the one before and behind today.
    const bool told = e.reference == Reference::kMentioned && a.mentioned;
    if (told)
      return finish(e, a.mentioned->date.year + *e.shift, to_iso(a.mentioned->date),
                    Rule::kCalendarMentionedYear);
    if (e.unit == 'Y' && *e.shift != 0)  // also the month before "March this year" that lies in the last
      return finish(e, near.year + *e.shift, "published",
                    *e.shift < 0 ? Rule::kCalendarLast : Rule::kCalendarNext);
    if (*e.shift == 0) return finish(e, near.year, "published", Rule::kCalendarThisYear);
    int32_t year = near.year;
    if (*e.shift < 0 && e.month >= near.month) --year;
    if (*e.shift > 0 && e.month <= near.month) ++year;
    return finish(e, year, "published", *e.shift < 0 ? Rule::kCalendarLast : Rule::kCalendarNext);
  }
  if (e.weekday && e.day)
    if (const auto year = year_of_weekday(e, near.year))
      return finish(e, *year, "published", Rule::kCalendarWeekday);
  if (told_in_other_year(a, tense))
    return finish(e, a.mentioned->date.year, to_iso(a.mentioned->date), Rule::kCalendarMentionedYear);
  const bool led = e.led && (tense == Tense::kPast || (tense == Tense::kFuture && e.day));
  const int64_t far = led ? kFarLed : e.day ? kFarDay : kFarMonth;
  const auto day = nearest_by_tense(near, tense, far, [&](int32_t year) -> std::optional<Date> {
    const Date d = make(year, e.month, e.day ? e.day : 15);
    return is_valid(d) ? std::optional(d) : std::nullopt;
  });
  return day ? finish(e, day->year, "published", open.rule) : open;
}

}  // namespace newsglass
