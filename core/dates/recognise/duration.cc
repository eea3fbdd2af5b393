// Lengths of time and repeated times: "nearly three years", "10-minute", "3 to 4 hours", "every Tuesday",
// "daily".
#include "dates/duration.h"
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "34 years old", "two-year-old", "aged 34": an age is no date.
bool is_age(const DateReader& r, uint32_t after) {
  return r.is(after, "old") || r.is(after, "olds") || r.is(after, "older") || r.is(after, "younger") ||
         (r.is(after, "-") && (r.is(after + 1, "old") || r.is(after + 1, "olds"))) ||
         (r.is(after, "of") && r.is(after + 1, "age"));
}

// "a week", "an hour": only where a length is meant.
bool means_length(const DateReader& r, uint32_t i) {
  if (i == 0 || !r.has(i - 1)) return false;
  static constexpr std::string_view kBefore[] = {"for",  "within", "nearly", "almost", "about",  "over",
                                                 "than", "half",   "least",  "under",  "lasted", "takes",
                                                 "took", "lasts",  "around", "after"};
  for (const std::string_view w : kBefore)
    if (r.is(i - 1, w)) return true;
  return false;
}

// "It will one day be ...": no length of time.
bool is_some_day(const DateReader& r, uint32_t i, uint32_t unit) {
  if (!r.is(i, "one") || !r.is(unit, "day") || !r.has(i - 1)) return false;
  return !means_length(r, i) && !r.is(i - 1, "in") && !r.is(i - 1, "only") && !r.is(i - 1, "just");
}

// "is expected to last six weeks"
bool is_verb_last(const DateReader& r, uint32_t i) {
  if (!r.is(i, "last") || !r.has(i - 1)) return false;
  return r.is(i - 1, "to") || r.lexicon().tense(r.word(i - 1)) & kTenseFuture;
}

// Units that one length of time names together, the larger first; both of the calendar or both of the clock.
bool is_smaller(Unit unit, Unit than) {
  static constexpr std::string_view kCalendar = "YMWD", kClock = "HIS";
  for (const std::string_view order : {kCalendar, kClock}) {
    const size_t a = order.find(than), b = order.find(unit);
    if (unit && a != std::string_view::npos && b != std::string_view::npos) return a < b;
  }
  return false;
}

}  // namespace

std::optional<Number> half_of(const DateReader& r, uint32_t i) {
  if (!r.is(i, "half")) return std::nullopt;
  const uint32_t unit = i + 1 + (r.is(i + 1, "a") || r.is(i + 1, "an") || r.is(i + 1, "-"));
  if (unit == i + 1 || !r.entry(unit).unit || r.entry(unit).units) return std::nullopt;
  return Number{0, true, unit};
}

std::optional<Match> recognise_duration(const DateReader& r, uint32_t i, DayOrder) {
  if (is_four_digit_clock(r, i)) return std::nullopt;
  uint32_t at = i;
  Match m;
  m.expression.kind = ExpressionKind::kSpan;
  // "the past five months", "the first nine months", "the next two weeks"
  const bool article = r.is(at, "the");
  if (article) ++at;
  const bool ordinal = r.entry(at).ordinal == 1 && (article || r.entry(at + 1).number || r.digits(at + 1));
  const bool framed = (r.entry(at).has_shift && !r.is(at, "this") && !is_verb_last(r, at)) || ordinal;
  if (framed) ++at;
  if (article && !framed) return std::nullopt;  // "the 34 years" is found without its article
  auto n = r.number(at);
  if (!n) n = half_of(r, at);
  if (!n && (r.is(at, "a") || r.is(at, "an")) && means_length(r, at)) n = Number{1, false, at + 1};
  if (!n || (n->value == 0 && !n->half)) return std::nullopt;
  // "3 to 4 hours", "two or three weeks": the value is the upper end.
  const uint32_t link = n->after;
  if (r.is(link, "to") || r.is(link, "or") || r.is_dash(link)) {
    uint32_t second = link + 1;
    if (r.is_dash(link) && r.is(second, "to") && r.is_dash(second + 1)) second += 2;
    if (const auto upper = r.number(second); upper && upper->value > n->value) n = upper;
  }
  at = n->after;
  if (r.is(at, "-")) ++at;
  if (r.is(at, "more") || r.is(at, "full") || r.is(at, "straight") || r.is(at, "consecutive")) ++at;
  const DateWord& unit = r.entry(at);
  if (!unit.unit || r.entry(at).ordinal > 0) {
    if (!unit.unit || n->value == 1) return std::nullopt;
  }
  // "a quarter of the price", "three-quarters"
  if (unit.unit == 'Q' && (n->value == 1 || r.is(at - 1, "-"))) return std::nullopt;
  if (is_some_day(r, i, at)) return std::nullopt;
  // "Harbour Cup 2018 day five", "the 2024 quarter"
  if (!unit.units && r.year(at - 1)) return std::nullopt;
  m.expression.value = duration_value(n->value, n->half, unit.unit);
  ++at;
  if (is_age(r, at)) return std::nullopt;
  // "twenty minutes and 30 seconds", "two and a half": "a year and a half"
  if (r.is(at, "and") && r.is(at + 1, "a") && r.is(at + 2, "half")) {
    m.expression.value = duration_value(n->value, true, unit.unit);
    at += 3;
  }
  // "12 years and six months", "two hours 14 minutes"
  const uint32_t rest = at + r.is(at, "and");
  if (const auto more = r.number(rest);
      more && !n->half && is_smaller(r.entry(more->after).unit, unit.unit)) {
    const std::string finer = duration_value(more->value, more->half, r.entry(more->after).unit);
    m.expression.value += finer.substr(finer.find_first_of("0123456789"));
    at = more->after + 1;
  }
  m.tokens = {i, at};
  return m;
}

std::optional<Match> recognise_set(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  m.expression.kind = ExpressionKind::kSet;
  if (r.entry(i).weekdays && r.is_capitalised(i)) {
    m.expression.value = "XXXX-WXX-" + std::to_string(r.entry(i).weekday);
    m.tokens = {i, i + 1};
    return m;
  }
  // "on Tuesday nights"
  if (r.entry(i).weekday && !r.entry(i).weekday_short && r.is_capitalised(i) && r.entry(i + 1).parts) {
    m.expression.value = "XXXX-WXX-" + std::to_string(r.entry(i).weekday) + "T" + r.entry(i + 1).part;
    m.tokens = {i, i + 2};
    return m;
  }
  if (!r.is(i, "every") && !r.is(i, "each")) return std::nullopt;
  const uint32_t other = r.is(i + 1, "other");
  const DateWord& next = r.entry(i + 1 + other);
  m.tokens = {i, i + 2 + other};
  if (next.weekday && !next.weekdays && !next.weekday_short) {
    m.expression.value = "XXXX-WXX-" + std::to_string(next.weekday);
  } else if (next.month && r.is_capitalised(i + 1 + other) && !next.foreign_month) {
    m.expression.value = std::string("XXXX-") + (next.month < 10 ? "0" : "") + std::to_string(next.month);
  } else if (!next.season.empty()) {
    m.expression.value = "XXXX-" + next.season;
  } else if (next.unit && !next.units && next.unit != 'S' && next.unit != 'I') {
    m.expression.value = duration_value(1 + static_cast<int>(other), false, next.unit);
  } else if (!next.part.empty() && next.part[0] != 'T') {
    m.expression.value = "XXXX-XX-XXT" + next.part;
  } else if (const auto n = r.number(i + 1); n && r.entry(n->after).unit) {
    m.expression.value = duration_value(n->value, n->half, r.entry(n->after).unit);
    m.tokens.end = n->after + 1;
  } else {
    return std::nullopt;
  }
  return m;
}

}  // namespace newsglass
