// Two years in one: "2019-20", "2023/24", "FY 2024-25", "the winter of 1998-99" takes the second along.
#include "dates/recognise/recognise.h"

namespace newsglass {

uint32_t over_second_year(const DateReader& r, uint32_t i, int first) {
  if ((!r.is_dash(i) && !r.is(i, "/")) || r.space_before(i) || r.space_before(i + 1)) return i;
  const auto second = r.digits(i + 1, 2);
  if (!second || r.word(i + 1).size() != 2 || *second <= first % 100) return i;
  // "2019-20-03", "2019/20/3"
  const bool goes_on = !r.space_before(i + 2) && (r.is_dash(i + 2) || r.is(i + 2, "/"));
  return goes_on ? i : i + 2;
}

std::optional<Match> recognise_years(const DateReader& r, uint32_t i, DayOrder) {
  uint32_t at = i;
  if (r.is(at, "fiscal") || r.is(at, "fy")) at += 1 + (r.is(at, "fiscal") && r.is(at + 1, "year"));
  const auto year = r.year(at);
  if (!year) return std::nullopt;
  const uint32_t end = over_second_year(r, at + 1, *year);
  if (end == at + 1) return std::nullopt;
  Match m;
  m.expression.kind = ExpressionKind::kCalendar;
  m.expression.year = *year;
  m.expression.end_year = *year - *year % 100 + *r.digits(end - 1, 2);
  m.tokens = {i, end};
  return m;
}

}  // namespace newsglass
