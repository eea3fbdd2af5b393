// Years, decades and centuries: "2022", "year 2020", "fiscal 2024", "the 1990s", "the '90s", "the nineties",
// "19th century".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// "Act, 2016", "Act 9 of 1994", "Resolution 2254", "Flight 1549", "No. 1999": a number of something.
bool is_in_title(const DateReader& r, uint32_t i) {
  for (uint32_t back = 1; back <= 4 && i >= back && r.has(i - back); ++back) {
    const std::string_view w = r.word(i - back);
    if (w == "act" || w == "law" || w == "bill" || w == "code" || w == "regulations" || w == "rules")
      return r.is_capitalised(i - back);
    if (back == 1 && (w == "resolution" || w == "flight" || w == "no." || w == "number" || w == "section" ||
                      w == "article" || w == "route" || w == "channel" || w == "#" || w == "$" ||
                      w == "page" || r.entry(i - 1).numbered))
      return true;
    const bool part = w == "," || w == "of" || w == "no." || r.tokens()[i - back].kind == TokenKind::kNumber;
    if (!part) return false;
  }
  return false;
}

// "$ 2000", "2000 people", "2000 %", "1990-91" ahead: the number counts something.
bool counts_something(const DateReader& r, uint32_t i) {
  static constexpr std::string_view kCounted[] = {
      "people", "men",     "women",      "children",   "students", "soldiers", "troops",
      "police", "workers", "dollars",    "euros",      "pounds",   "%",        "percent",
      "per",    "km",      "kilometres", "kilometers", "miles",    "metres",   "meters",
      "feet",   "tons",    "tonnes",     "barrels",    "houses",   "homes",    "jobs",
      "deaths", "cases",   "times",      "words",      "acres",    "hectares", "cc",
      "mhz",    "mw",      "kg",         "points",     "votes",    "members",  "teachers"};
  const std::string_view next = r.word(i + 1);
  for (const std::string_view w : kCounted)
    if (next == w) return true;
  const DateWord& unit = r.entry(i + 1);
  if (unit.unit && (unit.units || r.is(i + 2, "old") || r.is(i + 3, "old")))
    return true;  // "a 2000 year old"
  if (i == 0 || !r.has(i - 1)) return false;
  const std::string_view before = r.word(i - 1);
  return before == "$" || before == "\xC2\xA3" || before == "\xE2\x82\xAC" || before == "+" ||
         before == "nearly" || before == "than" || before == "all" || before == "these" || before == "those";
}

bool announces_year(std::string_view w) {
  return w == "in" || w == "since" || w == "until" || w == "from" || w == "to" || w == "of" || w == "by" ||
         w == "year" || w == "circa" || w == "between" || w == "before" || w == "after" || w == "till" ||
         w == "around";
}

// "0800 2010": the second part of a telephone number.
bool is_in_telephone_number(const DateReader& r, uint32_t i) {
  return r.has(i - 1) && r.tokens()[i - 1].kind == TokenKind::kNumber && r.word(i - 1).size() >= 3 &&
         r.word(i - 1)[0] == '0';
}

// "The 1975 sang": whoever acts is no year.
bool acts(const DateReader& r, uint32_t i) {
  const PartOfSpeech next = r.part_of_speech(i + 1);
  return r.is(i - 1, "the") &&
         (next == PartOfSpeech::kPast || next == PartOfSpeech::kThird || next == PartOfSpeech::kModal);
}

// "the band's 70s hits"
bool names_owner(const DateReader& r, uint32_t i) {
  return r.part_of_speech(i - 1) == PartOfSpeech::kGenitive && r.part_of_speech(i + 1) == PartOfSpeech::kNoun;
}

// "Temperatures hit the 90s", "a woman in her mid-70s": degrees and ages.
bool is_degrees_or_age(const DateReader& r, uint32_t i) {
  uint32_t begin = i;
  while (r.is(begin - 1, "-") || r.entry(begin - 1).stage || r.is(begin - 1, "mid") ||
         r.is(begin - 1, "low") || r.is(begin - 1, "high"))
    --begin;
  if (r.part_of_speech(begin - 1) == PartOfSpeech::kPossessive) return true;
  constexpr uint32_t kReach = 20;  // tokens
  for (uint32_t step = 1; step <= kReach; ++step)
    if (r.entry(i - step).heat || r.entry(i + step).heat) return true;
  return false;
}

Match year_match(uint32_t begin, uint32_t end, int year) {
  Match m;
  m.tokens = {begin, end};
  m.expression.kind = ExpressionKind::kCalendar;
  m.expression.year = year;
  return m;
}

}  // namespace

std::optional<Match> recognise_year(const DateReader& r, uint32_t i, DayOrder) {
  // "fiscal 2024", "fiscal year 2024", "FY2024", "FY 2024".
  if (r.is(i, "fiscal") || r.is(i, "fy") || r.is(i, "year")) {
    const uint32_t at = r.is(i, "fiscal") && r.is(i + 1, "year") ? i + 2 : i + 1;
    if (const auto year = r.year(at)) return year_match(i, at + 1, *year);
    if (r.is(i, "year") && r.is(at, "two") && r.is(at + 1, "thousand")) return year_match(i, at + 2, 2000);
    return std::nullopt;
  }
  const DigitWord glued =
      r.has(i) && r.word(i).substr(0, 2) == "fy" ? split_digits(r.word(i).substr(2)) : DigitWord{};
  if (glued.digits && glued.rest.empty() && (glued.digits == 4 || glued.digits == 2)) {
    const int year = glued.digits == 4 ? glued.value : 2000 + glued.value;
    if (year >= 1900 && year <= 2059) return year_match(i, i + 1, year);
  }
  if (const auto spoken = r.spoken_year(i)) return year_match(i, spoken->after, spoken->value);
  // "in '62", "the class of '88"
  if (r.is(i, "'") || r.is(i, "\xE2\x80\x99") || r.is(i, "\xE2\x80\x98")) {
    const auto two = r.digits(i + 1, 2);
    if (!two || r.word(i + 1).size() != 2 || r.space_before(i + 1) || !r.has(i - 1) ||
        !announces_year(r.word(i - 1)))
      return std::nullopt;
    return year_match(i, i + 2, *two < 30 ? 2000 + *two : 1900 + *two);
  }
  const auto value = r.digits(i, 4);
  if (!value || r.word(i).size() != 4) return std::nullopt;
  if (is_in_title(r, i) || counts_something(r, i) || is_in_telephone_number(r, i) || acts(r, i))
    return std::nullopt;
  if (i > 0 && r.has(i - 1) && !r.space_before(i) && (r.is(i - 1, "/") || r.is(i - 1, ".")))
    return std::nullopt;
  if (!r.space_before(i + 1) && (r.is(i + 1, "/") || r.is(i + 1, ":"))) return std::nullopt;
  if (!r.year(i)) {
    if (*value < 1000 || *value > 2199 || i == 0 || !r.has(i - 1) || !announces_year(r.word(i - 1)))
      return std::nullopt;
    // "from 1500 to 2400 euros": another number stands close by.
    if (r.tokens()[i].is_capitalised() || r.entry(i + 1).unit) return std::nullopt;
    const std::string_view next = r.word(i + 1);
    const bool ends = next.empty() || next == "," || next == "." || next == ";" || next == ")" ||
                      next == "and" || next == "to" || next == "until" || next == "when";
    if (!ends || r.is(i - 1, "to") || r.is(i - 1, "around") || (r.is(i - 1, "of") && *value > 2059))
      return std::nullopt;
  }
  return year_match(i, i + 1, *value);
}

std::optional<Match> recognise_decade(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  m.expression.kind = ExpressionKind::kDecade;
  const DigitWord split =
      r.has(i) && r.tokens()[i].kind != TokenKind::kUrl ? split_digits(r.word(i)) : DigitWord{};
  uint32_t at = i;
  const bool apostrophe = r.is(i, "'") || r.is(i, "\xE2\x80\x98");
  if (apostrophe) {
    // "'90s"
    const DigitWord short_year = split_digits(r.word(i + 1));
    if (short_year.digits != 2 || short_year.rest != "s" || short_year.value % 10) return std::nullopt;
    m.expression.value = short_year.value >= 20 ? "19" : "20";
    m.expression.value += static_cast<char>('0' + short_year.value / 10);
    m.tokens = {i, i + 2};
    return m;
  }
  const bool plural =
      split.rest == "s" || (split.rest.empty() && r.is(i + 1, "'s") && !r.space_before(i + 1));
  if (split.digits == 4 && split.value % 10 == 0 && split.value >= 1000 && split.value < 2100 && plural) {
    m.expression.value = std::to_string(split.value / 10);
    at = split.rest.empty() ? i + 2 : i + 1;
    if (split.rest.empty() && r.is_capitalised(i + 2)) return std::nullopt;
  } else if (split.digits == 2 && split.value % 10 == 0 && split.value >= 20 && split.rest == "s" && i > 0 &&
             (r.is(i - 1, "the") || r.entry(i - 1).stage || (r.is(i - 1, "-") && r.is(i - 2, "mid")) ||
              names_owner(r, i))) {
    if (is_degrees_or_age(r, i)) return std::nullopt;
    m.expression.value = "19" + std::to_string(split.value / 10);
    at = i + 1;
  } else if (r.entry(i).decade && i > 0 && (r.is(i - 1, "the") || r.entry(i - 1).stage)) {
    m.expression.value = "19" + std::to_string(r.entry(i).decade);
    at = i + 1;
  } else {
    // "19th century", "nineteenth century"
    const auto n = r.day_number(i);
    if (!n || r.digits(i, 2) || r.entry(n->after).unit != 'C' || r.entry(n->after).units) {
      if (!n || r.digits(i, 2) || !r.is(n->after, "-") || r.entry(n->after + 1).unit != 'C')
        return std::nullopt;
      at = n->after + 2;
    } else {
      at = n->after + 1;
    }
    m.expression.kind = ExpressionKind::kCentury;
    const int century = n->value - 1;
    m.expression.value = century < 10 ? "0" + std::to_string(century) : std::to_string(century);
  }
  m.tokens = {i, at};
  return m;
}

}  // namespace newsglass
