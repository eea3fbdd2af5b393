#include "dates/refine/vague.h"

namespace newsglass {
namespace {

// "I am resigning today": what goes on is an event.
bool is_under_way(const DateReader& r, uint32_t day) {
  constexpr uint32_t kReach = 8;  // tokens
  for (uint32_t i = day - 1; r.has(i - 1) && day - i <= kReach && r.tokens()[i].is_word(); --i) {
    const std::string_view before = r.word(i - 1);
    const bool be = before == "am" || before == "is" || before == "are" || before.ends_with("'m") ||
                    before.ends_with("'re") || before == "'s";
    if (r.part_of_speech(i) == PartOfSpeech::kGerund && be) return true;
  }
  return false;
}

// "one household in five today owns no car": a state, not an event.
bool is_state_of_today(const DateReader& r, const Match& m, Tense tense) {
  if (!r.is(m.tokens.begin, "today") || !m.expression.time.empty()) return false;
  if (r.is(m.tokens.end, "'s") || is_under_way(r, m.tokens.begin)) return false;
  if (m.tokens.begin > r.sentence().begin) return tense == Tense::kPresent || tense == Tense::kUnknown;
  return tense == Tense::kPresent && r.is(m.tokens.end, ",");  // "Today, the award is known everywhere."
}

// "had not lost on a Sunday", "over coffee one recent Wednesday"; "a Monday interview" is a day.
bool is_any_weekday(const DateReader& r, const Match& m) {
  if (m.expression.kind != ExpressionKind::kWeekday || m.expression.shift || m.expression.amount)
    return false;
  const uint32_t i = m.tokens.begin;
  if (r.is(i - 1, "recent") || r.is(i - 1, "one") || r.is(i - 1, "any") || r.is(i - 1, "some")) return true;
  return r.is(i - 1, "a") && r.is(i - 2, "on");
}

// "2-min read": of the page, not of the news.
bool is_reading_time(const DateReader& r, const Match& m) {
  return m.expression.kind == ExpressionKind::kSpan && r.is(m.tokens.end, "read");
}

// "Bell scored nine points in the fourth quarter", "with 6:30 left in the fourth quarter"
bool is_quarter_of_game(const DateReader& r, const Match& m) {
  constexpr uint32_t kReach = 30;
  const Expression& e = m.expression;
  if (e.kind != ExpressionKind::kQuarter || e.year || e.shift) return false;
  const uint32_t begin = m.tokens.begin;
  if (r.is(begin - 1, "in") && (r.is(begin - 2, "left") || r.is(begin - 2, "remaining"))) return true;
  for (uint32_t step = 1; step <= kReach; ++step)
    if (r.entry(begin - step).play || r.entry(m.tokens.end + step - 1).play) return true;
  return false;
}

}  // namespace

bool is_vague(const DateReader& r, const Match& m, Tense tense) {
  return is_state_of_today(r, m, tense) || is_any_weekday(r, m) || is_reading_time(r, m) ||
         is_quarter_of_game(r, m);
}

}  // namespace newsglass
