// Names of weekdays: "Tuesday", "last Sunday", "this coming Friday", "a week from Monday".
#include "dates/recognise.h"

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

}  // namespace

std::optional<Match> recognise_weekday(const DateReader& r, uint32_t i, DayOrder) {
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
  // "Tuesday of last week".
  if (r.is(at + 1, "of") && r.entry(at + 2).has_shift && r.entry(at + 3).unit == 'W' &&
      !r.entry(at + 3).units) {
    m.expression.unit = 'W';
    m.expression.shift = r.entry(at + 2).shift;
    m.tokens.end = at + 4;
  }
  return m;
}

}  // namespace newsglass
