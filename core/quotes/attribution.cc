#include <utility>

#include "quotes/attribution.h"
#include "quotes/clause.h"
#include "quotes/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

constexpr uint32_t kLongestBefore = 120;

// "While she said A, B": the report is not the main clause.
bool subordinate(const Attribution& a) {
  if (a.verb.found != Found::kBefore || a.verb.form != Form::kFinite) return false;
  if (is_relative(a, a.verb.subject->begin)) return true;
  const uint32_t first = a.sentence.begin;
  return a.verb.subject->begin == first + 1 && a.c.is(first, kWordBoundary);
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

// The comma before the main clause, from `begin` on; `end` if there is none.
uint32_t main_clause(const Attribution& a, uint32_t begin, uint32_t end) {
  const QuoteContext& c = a.c;
  const bool relative = a.verb.subject && is_relative(a, a.verb.subject->begin);
  for (uint32_t i = begin; i + 1 < end; ++i) {
    if (!c.is_comma(i) || c.quoted(i)) continue;
    uint32_t k = i + 1;
    while (k < end && c.tag(k) == P::kAdverb) ++k;
    if (relative) {
      if (c.is_finite(k) && c.tag(k) != P::kPronoun) return i;
      continue;
    }
    const auto phrase = noun_phrase_from(c, k, end, false);
    if (phrase && phrase->end < end && c.is_finite(phrase->end)) return i;
  }
  return end;
}

// Where a clause that begins at `span.begin` ends.
TokenSpan clause_from(const Attribution& a, TokenSpan span) {
  const uint32_t end = clause_end(a.c, span.begin, span.end);
  return trimmed(a.c, {span.begin, subordinate(a) ? main_clause(a, span.begin, end) : end});
}

// What stands before a comma and the verb with its subject; empty if nothing does.
TokenSpan clause_to_comma(const Attribution& a) {
  const QuoteContext& c = a.c;
  if (a.verb.found == Found::kShared || a.verb.form == Form::kGerund) return {};
  if (a.verb.begin < a.sentence.begin + 2 || !c.is_comma(a.verb.begin - 1)) return {};
  const TokenSpan before = trimmed(c, {a.sentence.begin, a.verb.begin - 1});
  if (c.word(before.begin) == "according" && c.word(before.begin + 1) == "to") return {};
  return before.size() > kLongestBefore ? TokenSpan{} : before;
}

}  // namespace newsglass
