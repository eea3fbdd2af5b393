#include <algorithm>
#include <string_view>
#include <utility>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

// A place as datelines write it: RIA.
bool is_in_capitals(const QuoteContext& c, uint32_t i) {
  const std::string_view place = c.text.view(c.tokens[i].span);
  return c.tokens[i].is_word() && place.size() >= 3 &&
         std::none_of(place.begin(), place.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

// RIA, March 3 (Costa Wire) - [It rained], she said.        RIA TOWN: [It rained], she said.
// March 3, 2015 (RIA) - [It rained], she said.
uint32_t past_dateline(const QuoteContext& c, TokenSpan sentence) {
  constexpr uint32_t kLongestDateline = 14;  // tokens
  const uint32_t stop = std::min(sentence.end, sentence.begin + kLongestDateline);
  bool placed = is_in_capitals(c, sentence.begin), dated = false;
  for (uint32_t i = sentence.begin + 1; i < stop && !c.is_finite(i) && !c.quoted(i); ++i) {
    dated = dated || c.tokens[i].kind == TokenKind::kNumber;
    if (c.word(i - 1) == "(" && dated && is_in_capitals(c, i)) placed = true;
    if (placed && (c.is_dash(i) || c.word(i) == ":")) return i + 1;
  }
  return sentence.begin;
}

}  // namespace

bool is_relative(const Attribution& a, uint32_t i) { return a.c.word(i) == "who" || a.c.word(i) == "which"; }

bool done(Attribution& a, std::vector<TokenSpan> content, Rule rule) {
  a.draft.content = std::move(content);
  a.draft.rule = rule;
  for (const TokenSpan span : a.draft.content)
    if (span.empty()) return false;
  return true;
}

// Where a clause that begins at `span.begin` ends.
TokenSpan clause_from(const Attribution& a, TokenSpan span) {
  const bool before = a.verb.found == Found::kBefore && a.verb.form == Form::kFinite;
  const TokenSpan subject = before ? *a.verb.subject : TokenSpan{};
  return clause_from(a.c, reported_clause(a.c, a.sentence, subject, a.verb.cue.begin, span));
}

// What stands before a comma and the verb with its subject; empty if nothing does.
TokenSpan clause_to_comma(const Attribution& a) {
  const QuoteContext& c = a.c;
  if (a.verb.found == Found::kShared || a.verb.form == Form::kGerund) return {};
  if (a.verb.begin < a.sentence.begin + 2 || !c.is_comma(a.verb.begin - 1)) return {};
  const TokenSpan before = trimmed(c, {past_dateline(c, a.sentence), a.verb.begin - 1});
  if (c.word(before.begin) == "according" && c.word(before.begin + 1) == "to") return {};
  return before.size() > kLongestBefore ? TokenSpan{} : before;
}

}  // namespace newsglass
