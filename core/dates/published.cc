#include "dates/published_finders.h"
#include "dates/recognise.h"

namespace newsglass {
namespace {

using Finder = std::optional<Published> (*)(const PublishedContext&);

// What says it most plainly stands first.
constexpr Finder kFinders[] = {published_prefix, published_label, published_line, published_address,
                               published_dateline};

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
  if (given) {
    Published out;
    out.date = given;
    out.given = true;
    out.value = to_iso(*given);
    return out;
  }
  const DateWords words = find_date_words(tokens, lexicon);
  const PublishedContext context{text,    tokens, sections,
                                 lexicon, words,  find_day_order(tokens, lexicon, std::nullopt)};
  for (const Finder finder : kFinders)
    if (auto found = finder(context)) return *found;
  return {};
}

}  // namespace newsglass
