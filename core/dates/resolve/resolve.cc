#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

// Paragraphs after which the day of a clock time is forgotten: one told of, one that lies ahead.
constexpr uint32_t kClockMemory = 2, kClockMemoryAhead = 1;

// A time of a day that the sentence has named: "On 3 May it began at 9am and ended at noon."
Resolved resolve_clock(const Expression& e, Tense tense, const Anchors& a) {
  Resolved out;
  const bool here = a.mentioned && a.mentioned->granularity == 'D' && a.mentioned->sentence == a.sentence;
  if (here && e.time.size() == 6)
    return resolved_day(a.mentioned->date, to_iso(a.mentioned->date), Rule::kClockMentionedDay);
  // "She was seen on Friday. The alarm was raised at 9pm."
  const bool later = a.day_ahead && (!a.told_day || a.told_day->sentence < a.day_ahead->sentence);
  const bool ahead = tense == Tense::kFuture || (tense != Tense::kPast && later);
  const std::optional<Mentioned>& day = ahead ? a.day_ahead : a.told_day;
  const bool part = e.time.size() != 6;  // "in the morning she met him", not "he rises early in the morning"
  if (!e.led || (part && tense != Tense::kPast) || !day ||
      a.paragraph - day->paragraph > (ahead ? kClockMemoryAhead : kClockMemory))
    return out;
  return resolved_day(day->date, to_iso(day->date), Rule::kClockToldDay);
}

// "The past few days" ends with the day of publication; when it began nobody said (EDTF: "/2025-02-17").
Resolved resolve_few(const Expression& e, const Anchors& a) {
  Resolved out;
  out.rule = e.direction < 0 ? Rule::kFewPast : Rule::kFewComing;
  if (!a.day) return out;
  out.anchor = "published";
  out.value = e.direction < 0 ? "/" + to_iso(*a.day) : to_iso(*a.day) + "/";
  return out;
}

Resolved plain(const Expression& e, Rule rule) {
  Resolved out;
  out.value = e.value;
  out.rule = rule;
  return out;
}

Resolved resolve_day(const Expression& e, Tense tense, const Anchors& a, const DateLexicon& lexicon) {
  switch (e.kind) {
    case ExpressionKind::kCalendar:
      return resolve_calendar(e, tense, a);
    case ExpressionKind::kWeekday:
      return resolve_weekday(e, tense, a);
    case ExpressionKind::kShifted:
      return resolve_shifted(e, tense, a);
    case ExpressionKind::kOffset:
      return resolve_offset(e, a);
    case ExpressionKind::kSeason:
      return resolve_season(e, tense, a);
    case ExpressionKind::kQuarter:
      if (e.reference == Reference::kMentioned) return resolve_quarter(e, a);
      return resolve_part_of_year(e, tense, a);
    case ExpressionKind::kHalf:
      return resolve_part_of_year(e, tense, a);
    case ExpressionKind::kHoliday:
      return resolve_holiday(e, tense, a, lexicon);
    case ExpressionKind::kDecade:
      return plain(e, Rule::kDecade);
    case ExpressionKind::kCentury:
      return plain(e, Rule::kCentury);
    case ExpressionKind::kSpan:
      return plain(e, Rule::kDuration);
    case ExpressionKind::kSet:
      return plain(e, Rule::kSet);
    case ExpressionKind::kNamed:
      return {};  // dated by its neighbours (named_days.h)
    case ExpressionKind::kFew:
      return resolve_few(e, a);
    case ExpressionKind::kClock:
      return resolve_clock(e, tense, a);
  }
  return {};
}

}  // namespace

Resolved resolve(const Expression& e, Tense tense, const Anchors& a, const DateLexicon& lexicon) {
  Resolved out = resolve_day(e, tense, a, lexicon);
  if (e.moved && out.mention && out.mention->granularity == 'D')
    out = resolved_day(from_days(to_days(out.mention->date) + e.moved), out.anchor, out.rule);
  // "99,999 months ago": beyond the calendar, so there is nothing to write or to count from.
  if (out.mention && !is_valid(out.mention->date)) return {"", "", out.rule, std::nullopt};
  if (!e.time.empty() && !out.value.empty()) out.value += e.time;
  return out;
}

Resolved resolved_day(Date day, std::string anchor, Rule rule) {
  Resolved out;
  out.value = to_iso(day);
  out.anchor = std::move(anchor);
  out.rule = rule;
  out.mention = Mentioned{day, 'D', 0, 0, false};
  return out;
}

std::string four_digits(int32_t year) {
  std::string digits = std::to_string(year);
  return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

std::string week_value(IsoWeek week) {
  return four_digits(week.year) + "-W" + (week.week < 10 ? "0" : "") + std::to_string(week.week);
}

std::string year_month(Date date) { return to_iso(date).substr(0, to_iso(date).size() - 3); }

Date add_months(Date date, int64_t months) {
  const int64_t index = static_cast<int64_t>(date.year) * 12 + date.month - 1 + months;
  int64_t year = index / 12, month = index % 12;
  if (month < 0) {
    month += 12;
    --year;
  }
  Date out{static_cast<int32_t>(year), static_cast<uint8_t>(month + 1), date.day};
  while (!is_valid(out) && out.day > 28) --out.day;
  return out;
}

}  // namespace newsglass
