// Dates in digits: 2025-02-17, 17/02/2025, 18.11.2019, 2025-02-17T10:30.
#include "dates/calendar.h"
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

std::optional<Match> build(uint32_t begin, uint32_t end, int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return std::nullopt;
  if (!is_valid({year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)})) return std::nullopt;
  Match m;
  m.tokens = {begin, end};
  m.expression.year = year;
  m.expression.month = month;
  m.expression.day = day;
  return m;
}

// Two numbers of which one is the day: the order, unless only the other one is possible.
std::optional<Match> ordered(uint32_t begin, uint32_t end, int first, int second, int year, DayOrder order) {
  const bool day_first = first > 12 || (order == DayOrder::kDayFirst && second <= 12);
  return build(begin, end, year, day_first ? second : first, day_first ? first : second);
}

int full_year(int value, size_t digits) {
  if (digits == 4) return value;
  return digits == 2 ? (value < 70 ? 2000 + value : 1900 + value) : 0;
}

// "18.11.2019" is one token.
std::optional<Match> dotted(const DateReader& r, uint32_t i) {
  if (!r.has(i) || r.tokens()[i].kind != TokenKind::kNumber) return std::nullopt;
  const DigitWord first = split_digits(r.word(i));
  if (first.digits == 0 || first.digits > 2 || first.rest.empty() || first.rest[0] != '.')
    return std::nullopt;
  const DigitWord second = split_digits(first.rest.substr(1));
  if (second.digits == 0 || second.digits > 2 || second.rest.empty() || second.rest[0] != '.')
    return std::nullopt;
  const DigitWord third = split_digits(second.rest.substr(1));
  if (!third.rest.empty()) return std::nullopt;
  return ordered(i, i + 1, first.value, second.value, full_year(third.value, third.digits),
                 DayOrder::kDayFirst);
}

}  // namespace

std::optional<Match> recognise_numeric(const DateReader& r, uint32_t i, DayOrder order) {
  const auto first = r.digits(i, 4);
  if (!first) return dotted(r, i);
  const std::string_view divider = r.word(i + 1);
  if (divider != "-" && divider != "/" && divider != ".") return std::nullopt;
  if (r.space_before(i + 1) || r.space_before(i + 2) || r.space_before(i + 3) || r.space_before(i + 4))
    return std::nullopt;
  const auto second = r.digits(i + 2, 2);
  if (!second || r.word(i + 3) != divider) return std::nullopt;
  if (r.word(i).size() == 4) {
    if (const auto day = r.digits(i + 4, 2)) return build(i, i + 5, *first, *second, *day);
    // "17T10:30": the day is glued to the time.
    const DigitWord glued = split_digits(r.word(i + 4));
    if (glued.digits != 2 || glued.rest.empty() || glued.rest[0] != 't') return std::nullopt;
    auto m = build(i, i + 5, *first, *second, glued.value);
    uint32_t end = i + 5;
    while (r.has(end) && !r.space_before(end) && (r.is(end, ":") || r.word(end)[0] <= '9')) ++end;
    if (m) m->tokens.end = end;
    return m;
  }
  const auto third = r.digits(i + 4, 4);
  if (!third || (divider == "-" && r.word(i + 4).size() != 4)) return std::nullopt;
  return ordered(i, i + 5, *first, *second, full_year(*third, r.word(i + 4).size()), order);
}

}  // namespace newsglass
