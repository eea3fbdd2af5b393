// "last week", "the same month", "two years ago", "a day later".
#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

// What the expression counts from, with how finely it is known.
struct From {
  Date date;
  char granularity = 'D';
  std::string anchor;
};

// Whether a date known to `granularity` can be moved by `unit`.
bool fine_enough(char granularity, Unit unit) {
  if (granularity == 'D') return true;
  if (granularity == 'W') return unit != 'D' && unit != 'H' && unit != 'I' && unit != 'S';
  if (granularity == 'M' || granularity == 'Q')
    return unit == 'M' || unit == 'Q' || unit == 'Y' || unit == 'E' || unit == 'C';
  return unit == 'Y' || unit == 'E' || unit == 'C';
}

// Whether the period told of holds the day.
bool lies_in(Date day, const Mentioned& period) {
  const Date first = period.date;
  const int months = (day.year - first.year) * 12 + day.month - first.month;
  switch (period.granularity) {
    case 'Y':
      return day.year == first.year;
    case 'M':
      return months == 0;
    case 'Q':
    case 'S':
      return months >= 0 && months < 3;
    default:
      return iso_week(day).week == iso_week(first).week && iso_week(day).year == iso_week(first).year;
  }
}

// "Later in the day": the day told of, unless that is long past.
std::optional<From> from_told(const Anchors& a) {
  constexpr int64_t kLongest = 7;  // days before publication
  const int64_t back = a.told_day && a.day ? to_days(*a.day) - to_days(a.told_day->date) : 1;
  const bool fresh = a.told_day && back > 0 && back <= kLongest;
  if (fresh) return From{a.told_day->date, 'D', to_iso(a.told_day->date)};
  return a.day ? std::optional(From{*a.day, 'D', "published"}) : std::nullopt;
}

std::optional<From> from_of(const Expression& e, const Anchors& a) {
  if (e.reference == Reference::kTold) return from_told(a);
  // "before the end of the month. A day earlier ...": from the day that was told before.
  const bool day = a.mentioned_day && a.paragraph - a.mentioned_day->paragraph < kMentionedMemory &&
                   lies_in(a.mentioned_day->date, *a.mentioned);
  if (e.reference == Reference::kMentioned && day && a.mentioned->granularity != 'D' &&
      !fine_enough(a.mentioned->granularity, e.unit))
    return From{a.mentioned_day->date, 'D', to_iso(a.mentioned_day->date)};
  if (e.reference == Reference::kMentioned && a.mentioned &&
      a.paragraph - a.mentioned->paragraph < kMentionedMemory)
    return From{a.mentioned->date, a.mentioned->granularity, to_iso(a.mentioned->date)};
  if (a.day) return From{*a.day, 'D', "published"};
  if (a.near) return From{*a.near, 'M', "published"};
  return std::nullopt;
}

Resolved at_granularity(Date date, char granularity, const std::string& anchor, Rule rule) {
  Resolved out;
  out.anchor = anchor;
  out.rule = rule;
  out.mention = Mentioned{date, granularity, 0, 0, false};
  switch (granularity) {
    case 'Y':
      out.value = four_digits(date.year);
      break;
    case 'M':
      out.value = year_month(date);
      break;
    case 'W':
      out.value = week_value(iso_week(date));
      break;
    case 'Q':
      out.value = four_digits(date.year) + "-Q" + std::to_string((date.month + 2) / 3);
      break;
    default:
      out.value = to_iso(date);
  }
  return out;
}

// The weekend of the week that holds `date`, moved by `weeks`.
Resolved weekend(Date date, int weeks, const std::string& anchor, Rule rule) {
  const Date saturday = from_days(to_days(date) - weekday(date) + 6 + 7 * weeks);
  Resolved out = at_granularity(saturday, 'W', anchor, rule);
  out.value += "-WE";
  return out;
}

// The decade or century that the first `digits` digits of its years tell.
Resolved whole_years(int number, size_t digits, const std::string& anchor, Rule rule) {
  Resolved out;
  out.rule = rule;
  const std::string value = number < 0 ? "" : std::to_string(number);
  if (value.empty() || value.size() > digits) return out;
  out.value = std::string(digits - value.size(), '0') + value;
  out.anchor = anchor;
  return out;
}

Rule shift_rule(int shift) {
  return shift < 0 ? Rule::kShiftedLast : shift > 0 ? Rule::kShiftedNext : Rule::kShiftedThis;
}

}  // namespace

Resolved resolve_shifted(const Expression& e, Tense tense, const Anchors& a) {
  const int shift = e.shift.value_or(0);
  Resolved open;
  open.rule = shift_rule(shift);
  const auto from = from_of(e, a);
  if (!from || !fine_enough(from->granularity, e.unit == 'K' ? 'W' : e.unit)) return open;
  const Date date = from->date;
  switch (e.unit) {
    case 'D': {
      // "last night" is the night before; "the next day" the one after.
      return resolved_day(from_days(to_days(date) + shift), from->anchor, open.rule);
    }
    case 'W':
      return at_granularity(from_days(to_days(date) + 7 * shift), 'W', from->anchor, open.rule);
    case 'M':
      return at_granularity(add_months({date.year, date.month, 1}, shift), 'M', from->anchor, open.rule);
    case 'Y':
      if (e.rule == Rule::kShiftedFullYear) {
        // Of a year that is told as over in its first half, the one before is meant.
        const bool over = tense == Tense::kPast && date.month <= 6 && from->anchor == "published";
        return at_granularity({date.year - over, 1, 1}, 'Y', from->anchor, e.rule);
      }
      return at_granularity({date.year + shift, 1, 1}, 'Y', from->anchor, open.rule);
    case 'K': {
      const bool past = tense != Tense::kFuture && weekday(date) <= 5 && shift == 0;
      return weekend(date, past ? -1 : shift, from->anchor, Rule::kShiftedWeekend);
    }
    case 'E':
      return whole_years(date.year / 10 + shift, 3, from->anchor, open.rule);
    case 'C':
      return whole_years(date.year / 100 + shift, 2, from->anchor, open.rule);
    default:
      return open;
  }
}

Resolved resolve_offset(const Expression& e, const Anchors& a) {
  Resolved open;
  open.rule = e.rule != Rule::kNone                  ? e.rule
              : e.reference == Reference::kMentioned ? Rule::kOffsetMentioned
                                                     : Rule::kOffsetPublished;
  auto from = from_of(e, a);
  // Results of a quarter are compared with those of the same quarter a year before.
  const bool month =
      e.compared && a.mentioned && a.mentioned->granularity == 'M' && a.mentioned->sentence == a.sentence;
  if (month) {
    from = From{a.mentioned->date, 'M', to_iso(a.mentioned->date)};
    open.rule = Rule::kOffsetSameMonth;
  } else if (e.compared && a.quarter && a.paragraph - a.quarter->paragraph <= 1) {
    from = From{a.quarter->date, 'Q', to_iso(a.quarter->date)};
    open.rule = Rule::kOffsetSameQuarter;
  }
  if (!from || !fine_enough(from->granularity, e.unit)) return open;
  const int64_t n = static_cast<int64_t>(e.direction) * e.amount;
  const Date date = from->date;
  const int64_t day = to_days(date);
  switch (e.unit) {
    case 'D':
      return resolved_day(from_days(day + n), from->anchor, open.rule);
    case 'W':
      return at_granularity(from_days(day + 7 * n), 'W', from->anchor, open.rule);
    case 'F':
      return at_granularity(from_days(day + 14 * n), 'W', from->anchor, open.rule);
    case 'M':
      return at_granularity(add_months({date.year, date.month, 1}, n), 'M', from->anchor, open.rule);
    case 'Q':
      return at_granularity(add_months({date.year, date.month, 1}, 3 * n), 'Q', from->anchor, open.rule);
    case 'Y':
    case 'E':
    case 'C': {
      const int64_t span = e.unit == 'Y' ? 1 : e.unit == 'E' ? 10 : 100;
      const int64_t years = span * n + (e.half && e.unit != 'Y' ? e.direction * span / 2 : 0);
      if (years < -9000 || years > 7000) return open;
      if (e.fine && from->granularity == 'D')
        return at_granularity(add_months(date, 12 * years), e.fine, from->anchor, open.rule);
      const bool same = month || from->granularity == 'Q';
      const Date moved{static_cast<int32_t>(date.year + years), same ? date.month : uint8_t{1}, 1};
      return at_granularity(moved, month ? 'M' : same ? 'Q' : 'Y', from->anchor, open.rule);
    }
    case 'H':
      return resolved_day(from_days(day + n / 24), from->anchor, open.rule);
    default:
      return resolved_day(date, from->anchor, open.rule);
  }
}

}  // namespace newsglass
