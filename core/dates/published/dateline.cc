// The date in a dateline: "KYIV, Feb 17 (Reuters) -", "LIMA, March 5, 2025 --", "Example News, 20 February
// -".
#include <algorithm>
#include <cstdlib>

#include "dates/published/finders.h"
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongest = 18;      // tokens of a dateline
constexpr int64_t kNear = 14;          // days between the dateline and the date that gives its year
constexpr uint32_t kEvidence = 20000;  // tokens searched for that date

bool is_dash(std::string_view w) {
  return w == "-" || w == "--" || w == "\xE2\x80\x93" || w == "\xE2\x80\x94" || w == ":";
}

// The tokens before the dash that ends the dateline; empty when the paragraph begins without one.
TokenSpan dateline(const Tokens& tokens, TokenSpan paragraph) {
  const TokenSpan none{paragraph.begin, paragraph.begin};
  if (paragraph.empty() || !tokens[paragraph.begin].is_word()) return none;
  bool comma = false;
  for (uint32_t i = paragraph.begin; i < paragraph.end && i - paragraph.begin < kLongest; ++i) {
    const std::string_view w = tokens.normal(i);
    comma = comma || w == ",";
    if (w == "." || w == "said") return none;
    const bool apart = tokens[i].space_before || w == "--" || w == "\xE2\x80\x94" || w == "\xE2\x80\x93";
    if (is_dash(w) && apart && i > paragraph.begin) return comma ? TokenSpan{paragraph.begin, i} : none;
  }
  return none;
}

// The year in which a full date of the text lies within days of this day and month.
std::optional<Date> with_year(const PublishedContext& c, int month, int day) {
  const uint32_t end = std::min(c.tokens.size(), kEvidence);
  for (uint32_t s = 0; s < c.tokens.sentences().size() && c.tokens.sentences()[s].begin < end; ++s) {
    const auto full = full_date_in(c, c.tokens.sentences()[s]);
    if (!full) continue;
    const Date date{full->date->year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
    if (is_valid(date) && std::llabs(to_days(date) - to_days(*full->date)) <= kNear) return date;
  }
  return std::nullopt;
}

// "Friday, June 12, 2020 On Monday the mayor ...": the line of the date runs into the text.
std::optional<Published> glued_date(const PublishedContext& c, TokenSpan paragraph) {
  constexpr uint32_t kLongestDate = 12;
  const TokenSpan head{paragraph.begin, std::min(paragraph.end, paragraph.begin + kLongestDate)};
  for (const Match& m : recognise(DateReader(c.tokens, c.words, c.lexicon, head), c.order)) {
    const Expression& e = m.expression;
    const bool full = e.kind == ExpressionKind::kCalendar && e.year && e.month && e.day && !e.end_day;
    const uint32_t next = m.tokens.end;
    if (m.tokens.begin != head.begin || !full || next >= head.end) return std::nullopt;
    if (!c.tokens[next].is_word() || !c.tokens[next].is_capitalised()) return std::nullopt;
    const Date date{e.year, static_cast<uint8_t>(e.month), static_cast<uint8_t>(e.day)};
    return is_valid(date) ? std::optional(published_on(date, c.tokens.bytes_of(m.tokens))) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Published> published_dateline(const PublishedContext& c) {
  for (const Section& section : c.sections.all) {
    if (section.kind != SectionKind::kBody && section.kind != SectionKind::kMeta) continue;
    const TokenSpan tokens = c.tokens.tokens_in(section.span);
    if (tokens.empty()) continue;
    const TokenSpan paragraph = c.tokens.paragraph_at(tokens.begin);
    if (auto glued = glued_date(c, {tokens.begin, std::min(paragraph.end, tokens.end)})) return glued;
    const TokenSpan line = dateline(c.tokens, {tokens.begin, std::min(paragraph.end, tokens.end)});
    const DateReader reader(c.tokens, c.words, c.lexicon, line);
    for (const Match& m : recognise(reader, c.order)) {
      const Expression& e = m.expression;
      if (e.kind != ExpressionKind::kCalendar || !e.month || !e.day || e.end_day) continue;
      const ByteSpan span = c.tokens.bytes_of(m.tokens);
      const Date date{e.year, static_cast<uint8_t>(e.month), static_cast<uint8_t>(e.day)};
      if (e.year) return is_valid(date) ? std::optional(published_on(date, span)) : std::nullopt;
      if (const auto dated = with_year(c, e.month, e.day)) return published_on(*dated, span);
      return std::nullopt;
    }
    if (section.kind == SectionKind::kBody) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace newsglass
