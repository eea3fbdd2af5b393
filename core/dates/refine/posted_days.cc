#include "dates/refine/posted_days.h"

#include <algorithm>

#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

// The last full date among the tokens, within one sentence.
std::optional<Date> last_full_date(const Tokens& tokens, const DateWords& words, const DateLexicon& lexicon,
                                   TokenSpan span) {
  std::optional<Date> last;
  for (uint32_t i = span.begin; i < span.end;) {
    const TokenSpan sentence = tokens.sentences()[tokens.sentence_of(i)];
    for (const Match& m : recognise(DateReader(tokens, words, lexicon, sentence), DayOrder::kUnknown)) {
      const Expression& e = m.expression;
      if (e.kind != ExpressionKind::kCalendar || !e.year || !e.month || !e.day || e.end_day) continue;
      const Date day{e.year, static_cast<uint8_t>(e.month), static_cast<uint8_t>(e.day)};
      if (is_valid(day)) last = day;
    }
    i = sentence.end;
  }
  return last;
}

}  // namespace

PostedDays::PostedDays(const Tokens& tokens, const Sections& sections, const DateWords& words,
                       const DateLexicon& lexicon) {
  for (const Section& section : sections.all) {
    if (section.kind != SectionKind::kEmbed) continue;
    const TokenSpan span = tokens.tokens_in(section.span);
    if (span.empty()) continue;
    if (const auto day = last_full_date(tokens, words, lexicon, span)) posts_.push_back({span, *day});
  }
}

std::optional<Date> PostedDays::of(TokenSpan paragraph) const {
  const auto after = std::upper_bound(posts_.begin(), posts_.end(), paragraph.begin,
                                      [](uint32_t t, const Post& p) { return t < p.tokens.end; });
  const bool inside = after != posts_.end() && after->tokens.contains(paragraph.begin);
  return inside ? std::optional(after->day) : std::nullopt;
}

}  // namespace newsglass
