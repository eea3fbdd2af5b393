// A year or its end as the text goes along in it: "for the full year", "earlier in the year", "the first nine
// months of the year", "by year-end".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "year-end", "year end", "year's end": the token behind, or `i`.
uint32_t over_year_end(const DateReader& r, uint32_t i) {
  if (!r.is(i, "year")) return i;
  const uint32_t at = i + 1 + (r.is(i + 1, "-") || r.is(i + 1, "'s"));
  return r.is(at, "end") ? at + 1 : i;
}

// "first nine months of", "second half of": a part of the year that runs.
bool is_part_of(const DateReader& r, uint32_t of) {
  if (!r.is(of, "of") || !r.has(of - 1)) return false;
  return r.entry(of - 1).units || r.is(of - 1, "half") || r.is(of - 1, "rest") || r.is(of - 1, "remainder");
}

}  // namespace

std::optional<Match> recognise_within_year(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  m.expression.kind = ExpressionKind::kShifted;
  m.expression.unit = 'Y';
  m.expression.shift = 0;
  const bool led = i > r.sentence().begin;
  if (const uint32_t end = over_year_end(r, i); end > i) {
    const bool time = led && (r.is(i - 1, "by") || r.is(i - 1, "at") || r.is(i - 1, "before") ||
                              r.is(i - 1, "until") || r.is(i - 1, "since") || r.is(i - 1, "around"));
    if (!time) return std::nullopt;
    // Its last day, which has passed where the text says "since".
    m.expression.kind = ExpressionKind::kCalendar;
    m.expression.month = 12;
    m.expression.day = 31;
    m.expression.shift = r.is(i - 1, "since") ? -1 : 0;
    m.tokens = {i, end};
    return m;
  }
  if (!led || !r.is(i, "the")) return std::nullopt;
  const bool full = r.is(i + 1, "full");
  if (!r.is(i + 1 + full, "year") || r.is(i + 2 + full, "'s")) return std::nullopt;
  const std::string_view before = r.word(i - 1);
  const bool stage = before == "in" && r.has(i - 2) && r.entry(i - 2).stage;
  const bool whole = before == "for" && !r.is(i + 2, "to");
  if (!(full && (before == "for" || before == "in")) && !stage && !whole && !is_part_of(r, i - 1))
    return std::nullopt;
  if (full) m.expression.rule = Rule::kShiftedFullYear;
  m.tokens = {i, i + 2 + full};
  return m;
}

}  // namespace newsglass
