// Time as the text goes along: "in the past few days", "later in the day", "the last match of the day".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "the last match", "her second meeting", "the first heat": one of several that a day holds, before `of`.
bool is_one_of_several(const DateReader& r, uint32_t of) {
  constexpr uint32_t kLongest = 4;  // tokens from the ordinal to "of"
  for (uint32_t back = 2; back <= kLongest; ++back) {
    const uint32_t i = of - back;
    if (r.entry(i).ordinal || r.is(i, "last") || r.is(i, "final") || r.is(i, "next")) return true;
  }
  return false;
}

}  // namespace

std::optional<Match> recognise_few(const DateReader& r, uint32_t i, DayOrder) {
  const uint32_t at = i + (r.is(i, "the") || r.is(i, "these"));
  const int shift = r.entry(at).has_shift ? r.entry(at).shift : 0;
  const DateWord& unit = r.entry(at + 2);
  if (!shift || !(r.is(at + 1, "few") || r.is(at + 1, "several")) || !unit.units) return std::nullopt;
  // "The past few years" are too vague to be placed.
  if (unit.unit != 'D' && unit.unit != 'W' && unit.unit != 'M') return std::nullopt;
  Match m;
  m.expression.kind = ExpressionKind::kFew;
  m.expression.direction = shift;
  m.tokens = {i, at + 3};
  return m;
}

std::optional<Match> recognise_the_day(const DateReader& r, uint32_t i, DayOrder) {
  if (!r.is(i, "the") || !r.is(i + 1, "day") || r.is(i + 2, "'s") || r.is(i + 2, "before") ||
      r.is(i + 2, "after"))
    return std::nullopt;
  const bool stage = r.is(i - 1, "in") && r.has(i - 2) && r.entry(i - 2).stage;
  if (!stage && !(r.is(i - 1, "of") && is_one_of_several(r, i - 1))) return std::nullopt;
  Match m;
  m.expression.kind = ExpressionKind::kShifted;
  m.expression.unit = 'D';
  m.expression.shift = 0;
  m.expression.reference = Reference::kTold;
  m.tokens = {i, i + 2};
  return m;
}

}  // namespace newsglass
