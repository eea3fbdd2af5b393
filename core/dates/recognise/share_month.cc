#include "dates/recognise/share_month.h"

#include <algorithm>

namespace newsglass {
namespace {

bool has_month(const Match& m) {
  const Expression& e = m.expression;
  return e.kind == ExpressionKind::kCalendar && e.month && e.day && !e.nth && e.time.empty();
}

bool is_link(const DateReader& r, uint32_t i) { return r.is(i, "or") || r.is(i, "and"); }

Match day_like(const Match& dated, TokenSpan tokens, int day) {
  Match m = dated;
  m.tokens = tokens;
  m.expression.day = day;
  m.expression.end_month = m.expression.end_day = 0;
  m.expression.weekday = 0;
  return m;
}

// A number of one token that may be a day and counts nothing: "27", "3rd".
std::optional<int> plain_day(const DateReader& r, uint32_t i) {
  const auto day = r.day_number(i);
  if (!day || day->after != i + 1 || !split_digits(r.word(i)).digits) return std::nullopt;
  return day->value;
}

// The days that stand before "9 May", the last one first; none begins before `free`.
std::vector<Match> days_before(const DateReader& r, const Match& dated, uint32_t free) {
  std::vector<Match> days;
  int later = dated.expression.day;
  uint32_t at = dated.tokens.begin;
  const auto has = [&](bool link) { return link && at >= free + 2; };
  if (!r.day_number(at)) return days;  // "May 9" has its days behind it
  for (bool linked = has(is_link(r, at - 1)); linked; linked = has(r.is(at - 1, ","))) {
    const auto day = plain_day(r, at - 2);
    if (!day || *day >= later) break;
    at -= 2;
    later = *day;
    days.push_back(day_like(dated, {at, at + 1}, *day));
  }
  return days;
}

// The days that stand behind "May 3"; `end` becomes the token behind the last.
std::vector<Match> days_behind(const DateReader& r, const Match& dated, uint32_t& end) {
  std::vector<Match> days;
  int before = std::max(dated.expression.day, dated.expression.end_day);
  uint32_t at = dated.tokens.end;
  if (r.day_number(dated.tokens.begin) || dated.expression.year) return days;
  for (bool last = false; !last; at += 2) {
    last = is_link(r, at);
    const auto day = last || r.is(at, ",") ? plain_day(r, at + 1) : std::nullopt;
    if (!day || *day <= before) return {};
    before = *day;
    days.push_back(day_like(dated, {at + 1, at + 2}, *day));
  }
  // "on May 3 and 9 people died"
  const bool counts = r.has(at) && (r.tokens()[at].is_word() || r.is_dash(at) || r.is(at, "%"));
  if (counts && !r.is(at, "in") && !r.is(at, "at") && !r.is(at, "for") && !r.is(at, "to")) return {};
  end = at;
  return days;
}

}  // namespace

void share_month(const DateReader& r, std::vector<Match>& matches) {
  std::vector<Match> out;
  out.reserve(matches.size());
  for (size_t i = 0; i < matches.size(); ++i) {
    Match& m = matches[i];
    const uint32_t free = out.empty() ? r.sentence().begin : out.back().tokens.end;
    if (m.tokens.begin < free) continue;  // read as a day of the list before
    if (!has_month(m)) {
      out.push_back(std::move(m));
      continue;
    }
    const std::vector<Match> before = days_before(r, m, free);
    out.insert(out.end(), before.rbegin(), before.rend());
    uint32_t end = m.tokens.end;
    std::vector<Match> behind = before.empty() ? days_behind(r, m, end) : std::vector<Match>();
    out.push_back(std::move(m));
    // "June 3 or 4, 2025"
    const auto year = behind.empty() || !r.is(end, ",") ? std::nullopt : r.year(end + 1);
    if (year) {
      out.back().expression.year = *year;
      for (Match& day : behind) day.expression.year = *year;
      behind.back().tokens.end = end + 2;
    }
    out.insert(out.end(), behind.begin(), behind.end());
  }
  matches = std::move(out);
}

}  // namespace newsglass
