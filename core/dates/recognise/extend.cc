#include "dates/recognise/extend.h"

#include <string>

namespace newsglass {
namespace {

using Kind = ExpressionKind;

bool has_estimate(Kind kind) { return kind == Kind::kSpan || kind == Kind::kOffset; }

// "nearly", "more than" directly before a length of time.
uint32_t over_estimate(const DateReader& r, uint32_t begin) {
  if (!r.has(begin - 1) || r.is(begin, "the")) return begin;  // "over the past 30 days"
  if (r.has(begin - 2)) {
    std::string two(r.word(begin - 2));
    two += ' ';
    two += r.word(begin - 1);
    if (r.lexicon().is_estimate(two)) return begin - 2;
    if (r.has(begin - 3) && r.lexicon().is_estimate(std::string(r.word(begin - 3)) + " " + two))
      return begin - 3;
  }
  return r.lexicon().is_estimate(r.word(begin - 1)) ? begin - 1 : begin;
}

// "late", "mid-", "late on", "early in"
uint32_t over_stage(const DateReader& r, uint32_t begin) {
  if (r.has(begin - 1) && r.entry(begin - 1).stage) return begin - 1;
  if (r.is(begin - 2, "end") && r.is(begin - 1, "-")) return begin - 2;  // "by end-March"
  if (r.has(begin - 2) && r.entry(begin - 2).stage &&
      (r.is(begin - 1, "-") || r.is(begin - 1, "on") || r.is(begin - 1, "in")))
    return begin - 2;
  return begin;
}

// "end of 2022", "beginning of March", "the start of next year" without its article.
uint32_t over_part(const DateReader& r, uint32_t begin) {
  if (!r.has(begin - 1) || !r.is(begin - 1, "of")) return begin;
  static constexpr std::string_view kParts[] = {"end", "beginning", "start", "middle", "close"};
  for (const std::string_view part : kParts)
    if (r.is(begin - 2, part)) return begin - 2;
  return begin;
}

bool names_period(const Expression& e) {
  return (e.kind == Kind::kCalendar && !e.day) || e.kind == Kind::kShifted || e.kind == Kind::kSeason ||
         e.kind == Kind::kQuarter || e.kind == Kind::kDecade || e.kind == Kind::kCentury;
}

uint32_t extended(const DateReader& r, const Match& m) {
  const Expression& e = m.expression;
  const uint32_t begin = m.tokens.begin;
  if (begin == 0) return begin;
  if (has_estimate(e.kind)) return over_estimate(r, begin);
  if (e.kind == Kind::kSet || (e.kind == Kind::kClock)) return begin;
  // "around 4:15 p.m. on Monday"
  if (e.time.size() == 6 && (r.is(begin - 1, "around") || r.is(begin - 1, "about"))) return begin - 1;
  const uint32_t stage = over_stage(r, begin);
  if (stage < begin) return stage;
  return names_period(e) ? over_part(r, begin) : begin;
}

}  // namespace

void extend_matches(const DateReader& reader, std::vector<Match>& matches) {
  uint32_t free = reader.sentence().begin;  // behind the match before
  for (Match& m : matches) {
    const uint32_t begin = extended(reader, m);
    if (begin >= free) m.tokens.begin = begin;
    free = m.tokens.end;
  }
}

}  // namespace newsglass
