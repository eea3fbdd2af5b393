// A day by its number alone, "on the 27th", "the 3rd of this month", and by its weekday, "the first Monday in
// March", "the last Friday of May 2024", or a week of a month, "the last week of June".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "on the 27th", but not "on the 27th floor" nor "the 3rd of his films".
bool stands_alone(const DateReader& r, uint32_t after) {
  if (!r.has(after) || !r.tokens()[after].is_word()) return !r.is_dash(after) && !r.is(after, "/");
  static constexpr std::string_view kAfter[] = {"and", "at", "but", "for",  "when",  "while",
                                                "in",  "as", "to",  "with", "after", "before",
                                                "by",  "he", "she", "they"};
  for (const std::string_view w : kAfter)
    if (r.is(after, w)) return true;
  return false;
}

}  // namespace

std::optional<Match> recognise_day_of_month(const DateReader& r, uint32_t i, DayOrder) {
  if (!r.is(i - 1, "the") && !(r.is(i - 1, "on") && r.has(i))) return std::nullopt;
  const DigitWord split = split_digits(r.word(i));
  if (!split.digits || split.rest.size() != 2) return std::nullopt;  // in words an ordinal mostly counts
  const auto day = r.day_number(i);
  if (!day) return std::nullopt;
  Match m;
  m.expression.kind = ExpressionKind::kCalendar;
  m.expression.day = day->value;
  const uint32_t of = day->after;
  if (r.is(of, "of") && (r.entry(of + 1).has_shift || r.is(of + 1, "the") || r.is(of + 1, "that")) &&
      r.is(of + 2, "month")) {
    m.expression.unit = 'M';
    m.expression.shift = r.entry(of + 1).shift;
    if (r.is(of + 1, "that")) m.expression.reference = Reference::kMentioned;
    m.tokens = {i, of + 3};
    return m;
  }
  const std::string_view before = r.is(i - 1, "the") ? r.word(i - 2) : r.word(i - 1);
  const bool led = before == "on" || before == "until" || before == "till" || before == "by" ||
                   before == "since" || r.entry(i - 2).weekday;
  if (!led || !stands_alone(r, of)) return std::nullopt;
  m.expression.unit = 'M';
  m.expression.reference = Reference::kMentioned;
  m.tokens = {i, of};
  return m;
}

std::optional<Match> recognise_nth_weekday(const DateReader& r, uint32_t i, DayOrder order) {
  const int nth = r.is(i, "last") || r.is(i, "final") ? -1 : r.entry(i).ordinal;
  const DateWord& day = r.entry(i + 1);
  const bool weekday = day.weekday && !day.weekdays && !day.weekday_short;
  const bool weekend = r.is(i + 1, "weekend");
  const bool week = weekend || (day.unit == 'W' && !day.units);
  if (!nth || nth > 5 || !(weekday || week)) return std::nullopt;
  if (!r.is(i + 2, "of") && !r.is(i + 2, "in")) return std::nullopt;
  if (!r.entry(i + 3).month || !r.is_capitalised(i + 3)) return std::nullopt;
  auto month = recognise_calendar(r, i + 3, order);
  if (!month || month->expression.day) return std::nullopt;
  month->tokens.begin = i;
  month->expression.weekday = day.weekday;
  month->expression.nth = nth;
  if (week) month->expression.fine = weekend ? 'K' : 'W';
  return month;
}

}  // namespace newsglass
