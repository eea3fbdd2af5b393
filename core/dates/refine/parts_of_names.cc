#include "dates/refine/parts_of_names.h"

#include "base/among.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestTitle = 16;  // tokens

// A month, a weekday, a year, a season or "today" by itself: what names are made of.
bool is_plain(const Expression& e) {
  const bool period = e.kind == ExpressionKind::kCalendar && !e.day;
  const bool weekday = e.kind == ExpressionKind::kWeekday && !e.shift && !e.amount;
  const bool today = e.kind == ExpressionKind::kOffset && e.unit == 'D' && e.amount <= 1;
  return period || weekday || today || e.kind == ExpressionKind::kSeason;
}

bool is_year(const Expression& e) { return e.kind == ExpressionKind::kCalendar && !e.month; }

// Short words of a title stay small: "A Week in Winter".
bool may_be_small(std::string_view word) { return word.size() <= 3; }

}  // namespace

PartsOfNames::PartsOfNames(const Reading& reading) : reading_(reading) {
  for (const NameMention& name : reading.names)
    if (name.type == EntityType::kPerson && name.tokens.size() > 1)
      given_names_.emplace(reading.word(name.tokens.begin));
}

bool PartsOfNames::holds(const Match& m) const {
  return is_plain(m.expression) && (stands_in_name(m) || is_given_name(m) || stands_in_title(m));
}

// "April said no", but "in April".
bool PartsOfNames::is_given_name(const Match& m) const {
  const uint32_t i = m.tokens.begin;
  if (m.tokens.size() != 1 || !given_names_.contains(reading_.word(i))) return false;
  static constexpr std::string_view kLeads[] = {"in",   "since", "until", "from", "by",
                                                "last", "next",  "this",  "of"};
  const bool led = i > 0 && among(reading_.word(i - 1), kLeads);
  return !led;
}

bool PartsOfNames::stands_in_name(const Match& m) const {
  const uint32_t at = reading_.name_at(m.tokens.begin);
  if (at == Reading::kNoName) return false;
  const NameMention& name = reading_.names[at];
  if (m.tokens.end > name.tokens.end) return false;
  // "June said" is a person; "the 2014 World Cup" was held in that year.
  if (name.tokens.size() == m.tokens.size())
    return name.type == EntityType::kPerson && !is_year(m.expression);
  return name.type != EntityType::kEvent || !is_year(m.expression);
}

bool PartsOfNames::stands_in_title(const Match& m) const {
  const MarkedSpan* marked = reading_.marks.outermost(m.tokens.begin);
  if (!marked || marked->tokens.size() > kLongestTitle) return false;
  uint32_t words = 0, capitals = 0;
  for (uint32_t i = marked->tokens.begin; i < marked->tokens.end; ++i) {
    const Token& token = reading_.tokens[i];
    if (token.kind == TokenKind::kPunctuation && i + 1 < marked->tokens.end && i > marked->tokens.begin &&
        reading_.word(i) != ":" && reading_.word(i) != "'s")
      return false;
    if (!token.is_word()) continue;
    ++words;
    if (token.is_capitalised())
      ++capitals;
    else if (!may_be_small(reading_.word(i)))
      return false;
  }
  return words >= 2 && capitals >= 2 && marked->tokens.size() > m.tokens.size() + 2;
}

}  // namespace newsglass
