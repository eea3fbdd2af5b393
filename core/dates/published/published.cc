#include "dates/published/published.h"

#include "dates/published/finders.h"
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

using Finder = std::optional<Published> (*)(const PublishedContext&);

// What says it most plainly stands first.
constexpr Finder kFinders[] = {published_prefix, published_label, published_line, published_address,
                               published_dateline};

// Those that give the day itself: a dateline may be a day older, an address another's.
constexpr Finder kStatements[] = {published_prefix, published_label, published_line};

// "03/04/2025" without evidence of the order could be two days.
bool is_ambiguous(const PublishedContext& c, const Match& m) {
  if (c.order != DayOrder::kUnknown) return false;
  const Expression& e = m.expression;
  const bool slashes = m.tokens.size() >= 5 && c.tokens.normal(m.tokens.begin + 1) == "/" &&
                       c.tokens[m.tokens.begin].kind == TokenKind::kNumber &&
                       c.tokens[m.tokens.begin + 2].kind == TokenKind::kNumber;
  const bool year_first = c.tokens.normal(m.tokens.begin).size() == 4;
  return slashes && !year_first && e.month <= 12 && e.day <= 12 && e.month != e.day;
}

bool tells_of_update(const PublishedContext& c, ByteSpan date) {
  const TokenSpan line = c.tokens.paragraph_at(c.tokens.tokens_in(date).begin);
  for (uint32_t i = line.begin; i < line.end; ++i)
    if (c.words[i] && c.words[i]->label == DateLabel::kUpdated) return true;
  return false;
}

// The day given, and whether the text states another one.
Published given_day(const PublishedContext& c, Date given) {
  Published out;
  out.date = given;
  out.given = true;
  out.value = to_iso(given);
  for (const Finder finder : kStatements) {
    const auto stated = finder(c);
    if (!stated || tells_of_update(c, *stated->span)) continue;
    if (stated->date != given) {
      out.differing = stated->value;
      out.span = stated->span;
    }
    break;
  }
  return out;
}

}  // namespace

Published published_on(Date date, ByteSpan span) {
  Published out;
  out.date = date;
  out.value = to_iso(date);
  out.span = span;
  return out;
}

std::optional<Published> full_date_in(const PublishedContext& c, TokenSpan tokens) {
  const DateReader reader(c.tokens, c.words, c.lexicon, tokens);
  for (const Match& m : recognise(reader, c.order)) {
    const Expression& e = m.expression;
    if (e.kind != ExpressionKind::kCalendar || !e.year || !e.month || !e.day || e.end_day) continue;
    const Date date{e.year, static_cast<uint8_t>(e.month), static_cast<uint8_t>(e.day)};
    if (!is_valid(date) || is_ambiguous(c, m)) continue;
    return published_on(date, c.tokens.bytes_of(m.tokens));
  }
  return std::nullopt;
}

Published find_published(const Text& text, const Tokens& tokens, const Sections& sections,
                         const DateLexicon& lexicon, std::optional<Date> given) {
  const DateWords words = find_date_words(tokens, lexicon);
  const PublishedContext context{text,    tokens, sections,
                                 lexicon, words,  find_day_order(tokens, lexicon, std::nullopt)};
  if (given) return given_day(context, *given);
  for (const Finder finder : kFinders)
    if (auto found = finder(context)) return *found;
  return {};
}

}  // namespace newsglass
