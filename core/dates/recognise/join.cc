#include "dates/recognise/join.h"

#include <string>
#include <utility>

namespace newsglass {
namespace {

using Kind = ExpressionKind;

constexpr uint32_t kWidestGap = 3;  // tokens between two expressions that may be joined

// The words between two expressions, apart by spaces.
std::string gap_between(const DateReader& r, const Match& a, const Match& b) {
  std::string gap;
  for (uint32_t i = a.tokens.end; i < b.tokens.begin; ++i) {
    if (!gap.empty()) gap += ' ';
    gap += r.word(i);
  }
  return gap;
}

bool is_one_of(std::string_view gap, std::initializer_list<std::string_view> allowed) {
  for (const std::string_view a : allowed)
    if (gap == a) return true;
  return false;
}

// Names one day.
bool is_day(const Expression& e) {
  return (e.kind == Kind::kCalendar && e.day && !e.end_day) || e.kind == Kind::kWeekday ||
         e.kind == Kind::kHoliday || (e.kind == Kind::kOffset && e.unit == 'D') ||
         (e.kind == Kind::kShifted && e.unit == 'D');
}

bool is_clock_time(std::string_view time) { return time.size() == 6; }
bool is_clock_time(const Expression& e) { return e.kind == Kind::kClock && is_clock_time(e.time); }

// Each rule joins `b` into `a` and says so.
bool join_weekday_and_date(const DateReader& r, Match& a, const Match& b, std::string_view gap) {
  if (a.expression.kind != Kind::kWeekday || b.expression.kind != Kind::kCalendar || !b.expression.day)
    return false;
  const bool bracket = gap == "(" && r.is(b.tokens.end, ")");
  if (!bracket && !is_one_of(gap, {"", ",", ".", "the", ", the", ". ,", "- the"})) return false;
  const int weekday = a.expression.weekday;
  const std::string time =
      is_clock_time(a.expression.time) ? a.expression.time : "";  // "3 p.m. on Saturday, March 8"
  a.expression = b.expression;
  a.expression.weekday = weekday;
  if (a.expression.time.empty()) a.expression.time = time;
  a.tokens.end = b.tokens.end + bracket;
  return true;
}

bool join_date_and_weekday(const DateReader&, Match& a, const Match& b, std::string_view gap) {
  if (b.expression.kind != Kind::kWeekday || b.expression.shift || a.expression.kind != Kind::kCalendar ||
      !a.expression.day)
    return false;
  if (!is_one_of(gap, {"on a", ", a", "a"})) return false;
  a.expression.weekday = b.expression.weekday;
  a.tokens.end = b.tokens.end;
  return true;
}

bool join_day_and_time(const DateReader&, Match& a, const Match& b, std::string_view gap) {
  if (!is_day(a.expression) || !a.expression.time.empty() || b.expression.kind != Kind::kClock) return false;
  const bool allowed =
      is_clock_time(b.expression)
          ? is_one_of(gap, {"", ",", "at", ", at", "at about", "at around", "around", "about", "by"})
          : is_one_of(gap, {"", "in the"});
  if (!allowed) return false;
  a.expression.time = b.expression.time;
  a.tokens.end = b.tokens.end;
  return true;
}

bool join_time_and_day(const DateReader& r, Match& a, const Match& b, std::string_view gap) {
  if (a.expression.kind != Kind::kClock || !is_day(b.expression)) return false;
  // "1:30 a.m. on Friday morning" keeps the clock.
  if (!b.expression.time.empty() && !is_clock_time(a.expression)) return false;
  const bool allowed = is_clock_time(a.expression) ? is_one_of(gap, {"", "on", ",", ", on", "of"})
                                                   : is_one_of(gap, {"of", "on"});
  if (!allowed) return false;
  // Midnight ends its day, but what happens after it happens on that day: "just after midnight on Tuesday".
  const bool begins_day = a.expression.time == "T24:00" &&
                          (r.is(a.tokens.begin - 1, "after") || r.is(a.tokens.begin - 1, "past"));
  const std::string time = begins_day ? "T00:00" : a.expression.time;
  a.expression = b.expression;
  a.expression.time = time;
  a.tokens.end = b.tokens.end;
  return true;
}

// "overnight Friday", "overnight on Friday"
bool join_overnight(const DateReader& r, Match& a, const Match& b, std::string_view gap) {
  if (!r.is(a.tokens.begin, "overnight") || b.expression.kind != Kind::kWeekday || !b.expression.time.empty())
    return false;
  if (!is_one_of(gap, {"", "on"})) return false;
  const std::string time = a.expression.time;
  a.expression = b.expression;
  a.expression.time = time;
  a.tokens.end = b.tokens.end;
  return true;
}

// "three years ago this week", "a year ago today": as far back, but as fine as what stands behind.
bool join_anniversary(const DateReader&, Match& a, const Match& b, std::string_view gap) {
  const Expression& fine = b.expression;
  const bool today = fine.kind == Kind::kOffset && fine.unit == 'D' && fine.amount == 0 && fine.time.empty();
  const bool period = fine.kind == Kind::kShifted && fine.shift == 0 &&
                      (fine.unit == 'W' || fine.unit == 'M') && fine.reference == Reference::kPublished;
  const bool years = a.expression.kind == Kind::kOffset && a.expression.unit == 'Y' && !a.expression.half &&
                     a.expression.reference == Reference::kPublished;
  if (!years || !gap.empty() || !(today || period)) return false;
  a.expression.fine = fine.unit;
  a.tokens.end = b.tokens.end;
  return true;
}

// "the third day of Ramadan"
bool join_day_of_feast(const DateReader&, Match& a, const Match& b, std::string_view gap) {
  const bool numbered = a.expression.kind == Kind::kNamed && a.expression.amount && !a.expression.last_amount;
  if (!numbered || b.expression.kind != Kind::kHoliday || !is_one_of(gap, {"of", "of the"})) return false;
  const int number = a.expression.amount;
  a.expression = b.expression;
  a.expression.amount = number - 1;
  a.tokens.end = b.tokens.end;
  return true;
}

bool join_month_and_year(const DateReader&, Match& a, const Match& b, std::string_view gap) {
  if (a.expression.kind != Kind::kCalendar || !a.expression.month || a.expression.year || a.expression.shift)
    return false;
  if (b.expression.kind != Kind::kShifted || b.expression.unit != 'Y') return false;
  // "April of that year", "May of the following year"
  if (b.expression.reference == Reference::kMentioned && gap != "of") return false;
  a.expression.reference = b.expression.reference;
  if (!is_one_of(gap, {"", "of", ","})) return false;
  a.expression.shift = b.expression.shift;
  a.expression.unit = 'Y';
  a.tokens.end = b.tokens.end;
  return true;
}

using JoinRule = bool (*)(const DateReader&, Match&, const Match&, std::string_view);
constexpr JoinRule kRules[] = {join_weekday_and_date, join_date_and_weekday, join_day_and_time,
                               join_time_and_day,     join_month_and_year,   join_overnight,
                               join_anniversary,      join_day_of_feast};

bool join(const DateReader& r, Match& a, const Match& b) {
  if (b.tokens.begin - a.tokens.end > kWidestGap) return false;
  const std::string gap = gap_between(r, a, b);
  for (const JoinRule rule : kRules)
    if (rule(r, a, b, gap)) return true;
  return false;
}

// "last April", "next May": the shift stands before the month.
void take_shift(const DateReader& r, Match& m) {
  const uint32_t before = m.tokens.begin - 1;
  Expression& e = m.expression;
  const bool takes =
      (e.kind == Kind::kCalendar && e.month && !e.year && !e.shift) || e.kind == Kind::kHoliday;
  if (!takes || !r.has(before) || !r.entry(before).has_shift || r.is(before, "past")) return;
  e.shift = r.entry(before).shift;
  m.tokens.begin = before;
}

// "the eve of Ramadan", "the eve of 3 May"
void take_eve(const DateReader& r, Match& m) {
  const uint32_t begin = m.tokens.begin;
  if (!is_day(m.expression) || !r.is(begin - 1, "of") || !r.is(begin - 2, "eve")) return;
  m.expression.moved = -1;
  m.tokens.begin = begin - 2;
}

// "two days before Christmas", "three weeks from Monday": a day by its distance from another.
void take_distance(const DateReader& r, Match& m) {
  constexpr uint32_t kLongestNumber = 3;  // tokens
  const uint32_t link = m.tokens.begin - 1, unit = link - 1;
  if (!is_day(m.expression) || !m.expression.time.empty() || !r.has(unit - 1) || r.is(m.tokens.end, "'s"))
    return;
  const bool before = r.is(link, "before");
  const int days = r.entry(unit).unit == 'D' ? 1 : r.entry(unit).unit == 'W' ? 7 : 0;
  if (!days || (!before && !r.is(link, "after") && !r.is(link, "from"))) return;
  for (uint32_t size = 1; size <= kLongestNumber && r.has(unit - size); ++size) {
    const uint32_t begin = unit - size;
    auto n = r.number(begin);
    if (!n && (r.is(begin, "a") || r.is(begin, "one"))) n = Number{1, false, begin + 1};
    // "open for two days from Monday" is a length of time.
    if (!n || n->after != unit || n->half || r.is(begin - 1, "for")) continue;
    m.expression.moved = (before ? -1 : 1) * days * n->value;
    m.tokens.begin = begin;
  }
}

}  // namespace

void join_matches(const DateReader& reader, std::vector<Match>& matches) {
  size_t kept = 0;  // in place: a match is large, and a text may be nothing but dates
  for (Match& m : matches) {
    if (m.tokens.begin > reader.sentence().begin) {
      take_shift(reader, m);
      take_eve(reader, m);
      take_distance(reader, m);
    }
    while (kept > 0 && matches[kept - 1].tokens.begin >= m.tokens.begin) --kept;  // "two days" by itself
    if (kept > 0 && join(reader, matches[kept - 1], m)) continue;
    if (&matches[kept] != &m) matches[kept] = std::move(m);
    ++kept;
  }
  matches.resize(kept);
}

}  // namespace newsglass
