// Parts of a year: "the fall of 2022", "last summer", "third quarter", "Q3 2024", "the first half of 2023".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// " of 2022", " 2022", ", 2022", " of last year", " this year": sets year or shift and returns the token
// behind.
uint32_t read_year_of(const DateReader& r, uint32_t at, Expression& out) {
  uint32_t i = at;
  if (r.is(i, "of") || r.is(i, ",")) ++i;
  if (const auto year = r.year(i)) {
    out.year = *year;
    return over_second_year(r, i + 1, *year);
  }
  if (const auto spoken = r.spoken_year(i)) {
    out.year = spoken->value;
    return spoken->after;
  }
  if (r.is(i, "fiscal") && r.year(i + 1)) {
    out.year = *r.year(i + 1);
    return i + 2;
  }
  const bool shifted = r.entry(i).has_shift && r.entry(i + 1).unit == 'Y' && !r.entry(i + 1).units;
  if (shifted) {
    out.shift = r.entry(i).shift;
    return i + 2;
  }
  return at;
}

// "H1", "2H": 1 or 2, else 0.
int written_half(std::string_view w) {
  if (w.size() != 2 || (w[0] != 'h' && w[1] != 'h')) return 0;
  const char digit = w[0] == 'h' ? w[1] : w[0];
  return digit == '1' ? 1 : digit == '2' ? 2 : 0;
}

// "H2 will be weak", "sales in H1", but not a gas or a lane.
bool is_half_by_itself(const DateReader& r, uint32_t i) {
  return r.is(i - 1, "in") || r.is(i - 1, "for") || r.part_of_speech(i + 1) == PartOfSpeech::kModal;
}

// "Christmas trees", "Easter eggs"
bool is_thing_of_feast(std::string_view next) {
  static constexpr std::string_view kThings[] = {"tree", "trees", "card",   "cards",   "market",   "markets",
                                                 "gift", "gifts", "dinner", "party",   "parties",  "shopping",
                                                 "eggs", "egg",   "lights", "costume", "costumes", "bonus"};
  for (const std::string_view thing : kThings)
    if (next == thing) return true;
  return false;
}

}  // namespace

std::optional<Match> recognise_season(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  m.expression.kind = ExpressionKind::kSeason;
  uint32_t at = i;
  if (r.entry(at).has_shift || r.is(at, "that") || r.is(at, "same")) {
    m.expression.shift = r.entry(at).shift;
    // "that summer", "the following spring" go on from what was told.
    if (!r.entry(at).has_shift || r.is(at, "following") || r.is(at, "previous"))
      m.expression.reference = Reference::kMentioned;
    ++at;
  }
  const DateWord& season = r.entry(at);
  if (season.season.empty()) return std::nullopt;
  m.expression.season = season.season;
  const uint32_t after = m.expression.shift ? at + 1 : read_year_of(r, at + 1, m.expression);
  const bool dated = m.expression.shift || after > at + 1;
  if (!dated) {
    // "in the fall" but not "the fall of the wall" or "Spring Street".
    const bool led =
        i >= 2 && r.is(i - 1, "the") &&
        (r.entry(i - 2).lead || r.is(i - 2, "over") || r.is(i - 2, "into") || r.is(i - 2, "throughout"));
    const bool bare = i >= 1 && r.is(i - 1, "in") && season.season != "FA";
    if (!(led || bare) || r.is(at + 1, "of") || r.is_capitalised(at + 1)) return std::nullopt;
  }
  if (m.expression.shift && r.is_capitalised(at + 1) && r.is_capitalised(at)) return std::nullopt;
  m.tokens = {i, after};
  return m;
}

std::optional<Match> recognise_part_of_year(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  uint32_t at = i;
  if (r.is(at, "the")) ++at;
  // "this year's third quarter", "the 1988 second quarter"
  if (r.entry(at).has_shift && r.entry(at + 1).unit == 'Y' && r.is(at + 2, "'s")) {
    m.expression.shift = r.entry(at).shift;
    at += 3;
  } else if (const auto year = r.year(at); year && r.entry(at + 1).ordinal) {
    m.expression.year = *year;
    ++at;
  }
  if (r.is(at, "fiscal")) ++at;
  const std::string_view w = r.word(at);
  bool written = false;
  int ordinal = r.entry(at).ordinal;
  // "the last quarter of 2023"
  if (r.is(at, "last") && (r.is(at + 2, "of") || r.is(at + 2, "in")) && r.year(at + 3))
    ordinal = r.is(at + 1, "half") ? 2 : r.is(at + 1, "quarter") ? 4 : 0;
  if (w.size() == 2 && w[0] == 'q' && w[1] >= '1' && w[1] <= '4' && r.is_capitalised(at)) {
    m.expression.kind = ExpressionKind::kQuarter;
    m.expression.part = w[1] - '0';
    ++at;
  } else if (const int half = written_half(w);
             half && r.is_capitalised(at) && (r.year(at + 1) || is_half_by_itself(r, at))) {
    m.expression.kind = ExpressionKind::kHalf;
    m.expression.part = half;
    written = true;
    ++at;
  } else if (ordinal >= 1 && ordinal <= 4) {
    uint32_t noun = at + 1;
    if (r.is(noun, "-") || r.is(noun, "fiscal")) ++noun;
    if (r.is(noun, "quarter")) {
      m.expression.kind = ExpressionKind::kQuarter;
    } else if (r.is(noun, "half") && ordinal <= 2 &&
               (r.is(noun + 1, "of") || m.expression.shift || m.expression.year)) {
      m.expression.kind = ExpressionKind::kHalf;
    } else {
      return std::nullopt;
    }
    m.expression.part = ordinal;
    at = noun + 1;
  } else if (r.entry(at).has_shift && r.is(at + 1, "quarter")) {
    m.expression.kind = ExpressionKind::kQuarter;
    m.expression.shift = r.entry(at).shift;
    at += 2;
    m.tokens = {i, at};
    return m;
  } else {
    return std::nullopt;
  }
  const uint32_t after = m.expression.year || m.expression.shift ? at : read_year_of(r, at, m.expression);
  // "the first half of the match"
  if (!written && m.expression.kind == ExpressionKind::kHalf && after == at && !m.expression.year &&
      !m.expression.shift)
    return std::nullopt;
  m.tokens = {i, after};
  return m;
}

std::optional<Match> recognise_holiday(const DateReader& r, uint32_t i, DayOrder) {
  const DateLexicon& lexicon = r.lexicon();
  if (!r.has(i) || !lexicon.holiday_starts.contains(r.word(i))) return std::nullopt;
  const bool shifted = i > 0 && r.entry(i - 1).has_shift && !r.is(i - 1, "past");
  std::string name;
  std::optional<Match> best;
  for (uint32_t at = i; r.has(at) && at - i < lexicon.longest_holiday; ++at) {
    if (!name.empty()) name += ' ';
    name += r.word(at);
    const auto found = lexicon.holiday_of.find(name);
    if (found == lexicon.holiday_of.end()) continue;
    if (!r.is_capitalised(i) && r.tokens()[i].is_word() && name[0] > '9') continue;
    Match m;
    m.expression.kind = ExpressionKind::kHoliday;
    m.expression.holiday = found->second;
    m.tokens = {i, at + 1};
    if (const auto year = r.year(at + 1)) {
      m.expression.year = *year;
      m.tokens.end = at + 2;
    }
    best = m;
  }
  // "Easter Island", "Christmas Carol": a name goes on. "last Easter" is read from "last" by joining.
  if (best && r.is_capitalised(best->tokens.end) && r.tokens()[best->tokens.end].is_word())
    return std::nullopt;
  if (best && is_thing_of_feast(r.word(best->tokens.end))) return std::nullopt;
  if (best && shifted) best->expression.shift = r.entry(i - 1).shift;
  return best;
}

}  // namespace newsglass
