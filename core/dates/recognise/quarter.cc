// Quarters that a business report names without their number: "the quarter", "the latest period", "the
// year-earlier quarter", "the 1988 period", "last year's quarter".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "year-ago", "year-earlier", "prior-year": the token behind, or `i`.
uint32_t over_year_before(const DateReader& r, uint32_t i) {
  const bool hyphen = r.is(i + 1, "-");
  const uint32_t second = i + 1 + hyphen;
  if (r.is(i, "year") && (r.is(second, "ago") || r.is(second, "earlier")) && hyphen) return second + 1;
  if ((r.is(i, "prior") || r.is(i, "previous")) && r.is(second, "year") && hyphen) return second + 1;
  return i;
}

// "the quarter a year ago", "the corresponding period last year": the token behind, or `i`.
uint32_t over_year_later(const DateReader& r, uint32_t i) {
  const uint32_t at = i + (r.is(i, "of") || r.is(i, "in"));
  if (r.is(at, "last") && r.is(at + 1, "year") && !r.is(at + 2, "'s")) return at + 2;
  if (r.is(at, "a") && r.is(at + 1, "year") && (r.is(at + 2, "ago") || r.is(at + 2, "earlier")))
    return at + 3;
  return i;
}

// "for the quarter", "the quarter ended": not the quarter of a town.
bool means_time(const DateReader& r, uint32_t begin, uint32_t noun) {
  if (r.is(noun + 1, "ended") || r.is(noun + 1, "ending")) return true;
  if (r.is(noun + 1, "of") || r.is_capitalised(noun)) return false;
  return r.is(begin - 1, "for") || r.is(begin - 1, "in") || r.is(begin - 1, "during");
}

}  // namespace

std::optional<Match> recognise_quarter(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  Expression& e = m.expression;
  e.kind = ExpressionKind::kQuarter;
  e.reference = Reference::kMentioned;
  uint32_t at = i;
  const bool article = r.is(at, "the");
  at += article;
  bool framed = r.is(at, "latest") || r.is(at, "comparable") || r.is(at, "corresponding");
  at += framed;
  if (const uint32_t behind = over_year_before(r, at); behind > at) {
    e.direction = -1;
    at = behind;
    framed = true;
  } else if (const auto year = r.year(at)) {
    e.year = *year;
    ++at;
    framed = true;
  } else if (r.entry(at).has_shift && r.is(at + 1, "year") && r.is(at + 2, "'s")) {
    e.direction = r.entry(at).shift;
    at += 3;
    framed = true;
  }
  if (const int ordinal = r.entry(at).ordinal; ordinal >= 1 && ordinal <= 4 && e.direction) {
    e.part = ordinal;
    at += 1 + r.is(at + 1, "-");
  }
  const bool quarter = r.is(at, "quarter");
  if (quarter || (framed && r.is(at, "period") && !e.part)) {
    if (!framed && !(article && means_time(r, i, at))) return std::nullopt;
    const uint32_t behind = over_year_later(r, at + 1);
    if (behind > at + 1 && !e.year) e.direction = -1;
    m.tokens = {i, e.year ? at + 1 : behind};
    return m;
  }
  // "year-earlier results"
  const bool alone = e.direction < 0 && !e.part && over_year_before(r, i) == at && r.has(at);
  if (!alone) return std::nullopt;
  m.tokens = {i, at};
  return m;
}

}  // namespace newsglass
