// Days and months by name: "18 February", "February 16, 2025", "17 de febrero, 2025", "May 3-5", "September
// 2022".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

bool is_connector(std::string_view w) { return w == "of" || w == "de" || w == "del" || w == "."; }

// A year behind a day and month: ", 2025", " 2025", " de 2025"; advances `at` past it.
int read_year(const DateReader& r, uint32_t& at) {
  uint32_t i = at;
  if (r.is(i, ",")) ++i;
  if (r.is(i, "de") || r.is(i, "del") || r.is(i, "of") || r.is(i, "in")) ++i;
  if (const auto spoken = r.spoken_year(i)) {
    at = spoken->after;
    return spoken->value;
  }
  const auto value = r.digits(i, 4);
  if (!value || *value < 1000 || *value > 2199) return 0;
  at = i + 1;
  return *value;
}

bool is_title_case(const DateReader& r, uint32_t i) {
  return r.has(i) && r.tokens()[i].is_word() && r.tokens()[i].shape == WordShape::kCapitalised &&
         !r.has_entry(i);
}

// The word names a month here, not a person or a modal verb.
bool means_month(const DateReader& r, uint32_t i, bool with_day) {
  const DateWord& word = r.entry(i);
  if (!word.month) return false;
  if (with_day) return true;
  if (word.foreign_month || !r.is_capitalised(i)) return false;
  const bool led = i > 0 && r.has(i - 1) && (r.entry(i - 1).lead || r.is_dash(i - 1));
  // "April Smith", but "in April Smith said" and "the June FOMC meeting".
  const bool family_name = r.part_of_speech(i - 1) != PartOfSpeech::kDeterminer && is_title_case(r, i + 1);
  // "Judge January Contreras", but "U.S. January Retail Sales".
  if (!word.month_is_name) return led || !(family_name && is_title_case(r, i - 1));
  const bool short_form = r.word(i).ends_with('.') || (r.word(i).size() <= 4 && !r.is(i, "june"));
  // "her sister June"
  const bool called =
      r.part_of_speech(i - 1) == PartOfSpeech::kNoun && !r.is_capitalised(i - 1) && !r.has_entry(i - 1);
  return led || !(short_form || family_name || called);
}

Match calendar(uint32_t begin, uint32_t end, int year, int month, int day) {
  Match m;
  m.tokens = {begin, end};
  m.expression.kind = ExpressionKind::kCalendar;
  m.expression.year = year;
  m.expression.month = month;
  m.expression.day = day;
  return m;
}

// "-5" of "May 3-5", "and 4" of "May 3 and 4". Returns the day and advances.
int read_range_end(const DateReader& r, uint32_t& at, int first) {
  const bool next_day = r.is(at, "and");
  if (!r.is_dash(at) && !r.is(at, "to") && !next_day) return 0;
  const auto day = r.day_number(at + 1);
  // "on May 3 and 4 people died"
  if (next_day &&
      (!day || day->value != first + 1 || (r.has(day->after) && r.tokens()[day->after].is_word())))
    return 0;
  if (!day || r.entry(day->after).month || r.entry(day->after).unit) return 0;
  at = day->after;
  return day->value;
}

// "01-Feb-2025"
std::optional<Match> hyphenated(const DateReader& r, uint32_t i) {
  const auto day = r.digits(i, 2), year = r.digits(i + 4, 4);
  const DateWord& month = r.entry(i + 2);
  if (!day || !year || *day < 1 || *day > 31 || r.word(i + 4).size() != 4) return std::nullopt;
  if (!month.month || month.foreign_month || !r.is(i + 1, "-") || !r.is(i + 3, "-")) return std::nullopt;
  for (uint32_t t = i + 1; t <= i + 4; ++t)
    if (r.space_before(t)) return std::nullopt;
  return calendar(i, i + 5, *year, month.month, *day);
}

// "February 23,2022": the space behind the comma left out.
std::optional<Match> glued_year(const DateReader& r, uint32_t month) {
  const DigitWord day = split_digits(r.word(month + 1));
  if (!day.digits || day.digits > 2 || day.value < 1 || day.value > 31 || !day.rest.starts_with(','))
    return std::nullopt;
  const DigitWord year = split_digits(day.rest.substr(1));
  if (year.digits != 4 || !year.rest.empty() || !r.is_capitalised(month)) return std::nullopt;
  return calendar(month, month + 2, year.value, r.entry(month).month, day.value);
}

std::optional<Match> day_first(const DateReader& r, uint32_t i) {
  auto day = r.day_number(i);
  if (!day) return std::nullopt;
  uint32_t at = day->after;
  int end_day = 0;
  if (r.is_dash(at) || r.is(at, "to") || r.is(at, "and")) {
    const auto end = r.day_number(at + 1);
    if (end && (!r.is(at, "and") || end->value == day->value + 1)) {
      end_day = end->value;
      at = end->after;
    }
  }
  if (is_connector(r.word(at))) ++at;
  if (!means_month(r, at, true)) return std::nullopt;
  const DateWord& month = r.entry(at);
  const bool foreign = month.foreign_month;
  // "3 may vote" and "2 sat".
  if (month.month_is_name && !r.is_capitalised(at) && !r.is(at, "june") && !r.is(at, "april") &&
      !r.is(at, "august") && !foreign)
    return std::nullopt;
  ++at;
  if (r.is(at, ".") && foreign) ++at;
  const int year = read_year(r, at);
  if (foreign && !year) return std::nullopt;
  Match m = calendar(i, at, year, month.month, day->value);
  if (end_day > day->value) {
    m.expression.end_month = month.month;
    m.expression.end_day = end_day;
  }
  return m;
}

std::optional<Match> month_first(const DateReader& r, uint32_t i) {
  const DateWord& month = r.entry(i);
  if (!month.month || month.foreign_month) return std::nullopt;
  if (auto glued = glued_year(r, i)) return glued;
  uint32_t at = i + 1;
  if (r.is(at, "the") && r.day_number(at + 1)) ++at;
  const auto day = r.day_number(at);
  // "June 12 people": the number must not count something else, which only a capital on the month tells.
  if (day && r.is_capitalised(i) && !(r.entry(day->after).unit) && !r.is(day->after, "%")) {
    at = day->after;
    Match m = calendar(i, at, 0, month.month, day->value);
    if (const int end_day = read_range_end(r, at, day->value); end_day > day->value) {
      m.expression.end_month = month.month;
      m.expression.end_day = end_day;
    }
    m.expression.year = read_year(r, at);
    m.tokens.end = at;
    return m;
  }
  at = i + 1;
  const uint32_t before_year = at;
  const int year = read_year(r, at);
  if (year && r.is_capitalised(i) &&
      (at == before_year + 1 || r.spoken_year(before_year) || r.is(before_year, "of") ||
       r.is(before_year, ",")))
    return calendar(i, at, year, month.month, 0);
  if (!means_month(r, i, false)) return std::nullopt;
  return calendar(i, i + 1, 0, month.month, 0);
}

}  // namespace

std::optional<Match> recognise_calendar(const DateReader& r, uint32_t i, DayOrder) {
  std::optional<Match> m;
  if (r.entry(i).month) m = month_first(r, i);
  if (!m) m = hyphenated(r, i);
  if (!m) m = day_first(r, i);
  if (m)
    m->expression.led = r.is(i - 1, "on") || r.is(i - 1, "in") || r.is(i - 1, "from") || r.is(i - 1, "to");
  return m;
}

}  // namespace newsglass
