#include "dates/recognise/recognise.h"

#include "dates/recognise/extend.h"
#include "dates/recognise/join.h"
#include "dates/recognise/share_month.h"
#include "dates/recognise/share_year.h"

namespace newsglass {
namespace {

using Grammar = std::optional<Match> (*)(const DateReader&, uint32_t, DayOrder);

// The longest match wins; of two as long the one that stands first here.
constexpr Grammar kGrammars[] = {
    recognise_holiday,     recognise_numeric,      recognise_calendar, recognise_weekday,
    recognise_stage_of,    recognise_relative_day, recognise_shifted,  recognise_offset,
    recognise_season,      recognise_part_of_year, recognise_quarter,  recognise_within_year,
    recognise_decade,      recognise_year,         recognise_years,    recognise_day_of_month,
    recognise_nth_weekday, recognise_named_day,    recognise_set,      recognise_duration,
    recognise_few,         recognise_the_day,      recognise_clock,
};

// Most words begin no time expression; they are passed without asking the grammars.
bool may_begin(const DateReader& r, uint32_t i) {
  const Token& token = r.tokens()[i];
  if (token.kind == TokenKind::kNumber) return true;
  const std::string_view w = r.word(i);
  if (!token.is_word()) return w == "'" || w == "\xE2\x80\x98" || w == "\xE2\x80\x99" || w == "[";
  if (w[0] >= '0' && w[0] <= '9') return true;
  if (r.has_entry(i)) return true;
  static constexpr std::string_view kFirst[] = {
      "the",       "these",    "that",    "a",         "an",     "every", "each",  "today",
      "yesterday", "tomorrow", "tonight", "overnight", "fiscal", "fy",    "end",   "beginning",
      "start",     "middle",   "close",   "turn",      "half",   "q1",    "q2",    "q3",
      "q4",        "h1",       "h2",      "1h",        "2h",     "prior", "couple"};
  for (const std::string_view first : kFirst)
    if (w == first) return true;
  return (w.size() > 2 && w.substr(0, 2) == "fy") || r.lexicon().holiday_starts.contains(w);
}

std::optional<Match> longest(const DateReader& r, uint32_t i, DayOrder order) {
  std::optional<Match> best;
  for (const Grammar grammar : kGrammars) {
    auto match = grammar(r, i, order);
    if (match && (!best || match->tokens.end > best->tokens.end)) best = std::move(match);
  }
  return best;
}

}  // namespace

std::vector<Match> recognise(const DateReader& reader, DayOrder order) {
  std::vector<Match> matches;
  for (uint32_t i = reader.sentence().begin; i < reader.sentence().end;) {
    auto match = may_begin(reader, i) ? longest(reader, i, order) : std::nullopt;
    i = match ? match->tokens.end : i + 1;
    if (match) matches.push_back(std::move(*match));
  }
  join_matches(reader, matches);
  share_month(reader, matches);
  share_year(reader, matches);
  extend_matches(reader, matches);
  return matches;
}

}  // namespace newsglass
