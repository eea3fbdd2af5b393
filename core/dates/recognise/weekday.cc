// Names of weekdays: "Tuesday", "last Sunday", "this coming Friday", "a week from Monday".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "Sunday Morning Futures", "the Sunday Times": a capitalised word that goes on with the name of something
// else.
bool is_in_name(const DateReader& r, uint32_t i) {
  if (!r.is_capitalised(i + 1) || !r.tokens()[i + 1].is_word()) return false;
  const DateWord& next = r.entry(i + 1);
  if (next.month || next.weekday || !next.part.empty()) return !next.part.empty() && r.is_capitalised(i + 2);
  const bool led =
      i > 0 && (r.is(i - 1, "on") || r.entry(i - 1).has_shift || r.is(i - 1, "late") || r.is(i - 1, "early"));
  return !led;
}

// "Following Monday's debate", but "the following Monday".
bool is_preposition(const DateReader& r, uint32_t i) {
  return r.is(i, "following") && !(i > r.sentence().begin && r.is(i - 1, "the"));
}

// "two Sundays ago", "three Tuesdays from now", "the Friday before last"
std::optional<Match> weeks_away(const DateReader& r, uint32_t i) {
  Match m;
  m.expression.kind = ExpressionKind::kWeekday;
  const auto n = r.number(i);
  const DateWord& day = r.entry(n ? n->after : i + 1);
  m.expression.weekday = day.weekday;
  if (n && day.weekdays && n->value >= 2 && n->value <= 52) {
    const bool ago = r.is(n->after + 1, "ago");
    if (!ago && !(r.is(n->after + 1, "from") && r.is(n->after + 2, "now"))) return std::nullopt;
    m.expression.amount = ago ? -n->value : n->value - 1;
    m.tokens = {i, n->after + (ago ? 2 : 3)};
    return m;
  }
  if (!r.is(i, "the") || !day.weekday || day.weekdays || day.weekday_short) return std::nullopt;
  if (!r.is(i + 2, "before") || !r.is(i + 3, "last")) return std::nullopt;
  m.expression.amount = -2;
  m.tokens = {i, i + 4};
  return m;
}

}  // namespace

std::optional<Match> recognise_weekday(const DateReader& r, uint32_t i, DayOrder) {
  if (auto away = weeks_away(r, i)) return away;
  Match m;
  m.expression.kind = ExpressionKind::kWeekday;
  uint32_t at = i;
  if (r.entry(i).has_shift && !r.is(i, "past") && !r.is(i, "current") && !is_preposition(r, i)) {
    const int shift = r.entry(i).shift;
    // "the following Monday" counts from what was told, "next Monday" from now.
    if (i > r.sentence().begin && r.is(i - 1, "the") &&
        (r.is(i, "following") || r.is(i, "previous") || r.is(i, "next")))
      m.expression.reference = Reference::kMentioned;
    ++at;
    if (shift == 0 && r.entry(at).has_shift && r.entry(at).shift != 0) {
      m.expression.shift = r.entry(at).shift;
      ++at;
    } else {
      m.expression.shift = shift;
    }
  }
  const DateWord& day = r.entry(at);
  if (!day.weekday || day.weekdays) return std::nullopt;
  if (day.weekday_short) {
    // "Sat., Oct. 5" and "Fri 3 May"; alone they are other words.
    uint32_t next = at + 1;
    if (r.is(next, ",") || r.is(next, ".")) ++next;
    if (r.is(next, ",")) ++next;
    const bool date = r.entry(next).month || (r.day_number(next) && r.entry(next + 1).month);
    if (!date || !r.is_capitalised(at)) return std::nullopt;
  } else if (!r.is_capitalised(at)) {
    if (!(at > 0 && (r.is(at - 1, "a") || r.is(at - 1, "on") || r.entry(at - 1).has_shift)))
      return std::nullopt;
  } else if (is_in_name(r, at)) {
    return std::nullopt;
  }
  m.expression.weekday = day.weekday;
  m.tokens = {i, at + 1};
  // "Tuesday of last week", "Friday next week"
  const uint32_t week = at + 1 + r.is(at + 1, "of");
  if (r.entry(week).has_shift && r.entry(week + 1).unit == 'W' && !r.entry(week + 1).units) {
    m.expression.unit = 'W';
    m.expression.shift = r.entry(week).shift;
    m.tokens.end = week + 2;
  }
  // "Tuesday week", "a week on Tuesday": the one after the next.
  if (m.expression.shift) return m;
  if (r.is(at + 1, "week") && !r.is_capitalised(at + 1)) {
    m.expression.amount = 1;
    m.tokens.end = at + 2;
  } else if (i >= r.sentence().begin + 3 && r.is(i - 3, "a") && r.is(i - 2, "week") &&
             (r.is(i - 1, "on") || r.is(i - 1, "from"))) {
    m.expression.amount = 1;
    m.tokens.begin = i - 3;
  }
  return m;
}

}  // namespace newsglass
