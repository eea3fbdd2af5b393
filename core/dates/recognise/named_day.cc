// Days that get their date from the text: "opening night", "day five", "the third day of the trial", "the
// third or fourth day of the fair".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

constexpr int kMostDays = 60;

// "day five of", "Day 5"
std::optional<Match> day_and_number(const DateReader& r, uint32_t i) {
  if (!r.is(i, "day") || !(r.is_capitalised(i) || i == r.sentence().begin || !r.tokens()[i - 1].is_word() ||
                           r.is(i - 1, "on") || r.is(i - 1, "of") || r.is(i - 1, "after") || r.year(i - 1)))
    return std::nullopt;
  const auto n = r.number(i + 1);
  if (!n || n->half || n->value < 1 || n->value > kMostDays || r.entry(n->after).unit) return std::nullopt;
  Match m;
  m.expression.amount = n->value;
  m.tokens = {i, n->after};
  return m;
}

// "the third day of the trial", not "the first day of the month" nor "of spring"
std::optional<Match> ordinal_and_day(const DateReader& r, uint32_t i) {
  uint32_t at = i + r.is(i, "the");
  Match m;
  const auto first = r.day_number(at);
  if (!first || r.digits(at)) return std::nullopt;
  m.expression.amount = first->value;
  at = first->after;
  if (r.is(at, "or") || r.is(at, "and")) {
    const auto second = r.day_number(at + 1);
    if (!second || r.digits(at + 1) || second->value <= first->value) return std::nullopt;
    m.expression.last_amount = second->value;
    at = second->after;
  }
  if (!r.is(at, "day") || !r.is(at + 1, "of") || !r.has(at + 2)) return std::nullopt;
  const DateWord& whole = r.entry(at + 2 + r.is(at + 2, "the"));
  if (whole.unit || !whole.season.empty() || whole.month) return std::nullopt;
  m.tokens = {i, at + 1};
  return m;
}

}  // namespace

std::optional<Match> recognise_named_day(const DateReader& r, uint32_t i, DayOrder) {
  auto m = day_and_number(r, i);
  if (!m) m = ordinal_and_day(r, i);
  if (!m) {
    const uint32_t at = i + r.is(i, "the");
    const std::string& part = r.entry(at + 1).part;
    if (!r.entry(at).named || !(r.is(at + 1, "day") || part == "NI" || part == "EV")) return std::nullopt;
    m.emplace();
    m->expression.value = r.word(at);
    if (!part.empty()) m->expression.time = "T" + part;
    m->tokens = {i, at + 2};
  }
  m->expression.kind = ExpressionKind::kNamed;
  return m;
}

}  // namespace newsglass
