#include "quotes/clauses/clause.h"

#include "quotes/clauses/next_report.h"
#include "quotes/clauses/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestClause = 120;  // tokens outside of marks; keeps the whole linear

}  // namespace

uint32_t clause_limit(const QuoteContext& c, uint32_t begin, uint32_t limit) {
  uint32_t i = begin;
  for (uint32_t steps = 0; i < limit; ++steps) {
    if (steps > kLongestClause) return i;
    if (const MarkedSpan* marked = c.marks.outermost(i)) {
      const uint32_t past = marked->tokens.end;
      // “We won,” adding ...
      if (past < limit && is_reporting_gerund(c, past, limit)) return past;
      if (past >= limit) return limit;
      // “No” she said, “never” he added: another attribution closes them too.
      if (marked->tokens.begin == begin && is_attribution(c, past - 1, limit)) return past;
      i = past;
      continue;
    }
    if (c.is_comma(i)) {
      uint32_t next = i + 1;
      if (c.tag(next) == P::kAdverb && c.tag(next + 1) == P::kGerund) ++next;
      if (is_reporting_gerund(c, next, limit) || is_attribution(c, i, limit)) return i;
      if (c.tag(next) == P::kConjunction &&
          (is_next_report(c, next, limit) || is_other_report(c, next, limit)))
        return i;
      if (c.is(next, kWordBoundary) && is_other_report(c, next, limit)) return i;
    } else if (c.tag(i) == P::kConjunction && i > begin && is_next_report(c, i, limit)) {
      return i;
    } else if (c.tag(i) == P::kConjunction && i > begin && is_other_report(c, i, limit) &&
               (c.quoted(i - 1) || holds_finite_verb(c, {begin, i}))) {
      return i;
    } else if (c.word(i) == ";" || (c.is_dash(i) && is_attribution(c, i, limit))) {
      return i;
    } else if (i > begin && c.word(i) == "according" && c.word(i + 1) == "to") {
      return i;
    }
    ++i;
  }
  while (i > begin + 1 && !c.quoted(i - 1) &&
         (c.ends_sentence(i - 1) || c.is_comma(i - 1) || c.word(i - 1) == ":"))
    --i;
  return i;
}

TokenSpan clause_from(const QuoteContext& c, const ReportedClause& clause) {
  ReportedClause certain = clause;
  certain.span.end = clause_limit(c, clause.span.begin, clause.span.end);
  return trimmed(c, {clause.span.begin, likeliest_end(c, certain)});
}

bool holds_finite_verb(const QuoteContext& c, TokenSpan span) {
  bool relative = false;
  for (uint32_t i = span.begin; i < span.end; ++i) {
    if (c.tag(i) == P::kWh && i > span.begin) relative = true;
    // A participle right after a noun may be a past tense that the tagger missed.
    const bool past = c.tag(i) == P::kParticiple && i > span.begin && c.is_noun(i - 1);
    if (!c.is_finite(i) && !past) continue;
    if (!relative) return true;
    relative = false;
  }
  return false;
}

TokenSpan trimmed(const QuoteContext& c, TokenSpan span) {
  const auto loose = [&](uint32_t i) {
    return !c.quoted(i) && (c.is_comma(i) || c.is_dash(i) || c.word(i) == ":" || c.word(i) == ";");
  };
  while (span.begin < span.end && loose(span.begin)) ++span.begin;
  while (span.end > span.begin &&
         (loose(span.end - 1) || (!c.quoted(span.end - 1) && c.ends_sentence(span.end - 1))))
    --span.end;
  return span;
}

// A noun phrase with its verb right behind it.
bool opens_with_subject(const QuoteContext& c, TokenSpan content) {
  uint32_t k = content.begin;
  while (k < content.end && c.tag(k) == P::kAdverb) ++k;
  if (c.tag(k) == P::kThere) return true;
  uint32_t core = k;  // where the phrase ends without appositions
  for (const bool appositions : {false, true}) {
    const auto phrase = noun_phrase_from(c, k, content.end, appositions);
    if (!phrase) return false;
    uint32_t verb = phrase->end;
    // "offered a boat, delivered letters": no apposition that the comma could close.
    if (appositions && verb > core && c.is_comma(verb)) ++verb;
    core = phrase->end;
    while (verb < content.end && c.tag(verb) == P::kAdverb) ++verb;
    if (verb >= content.end) continue;
    // noting the mayor “makes it rain”
    if (c.is_finite(verb) || (c.quoted(verb) && c.is_verb(verb + 1))) return true;
    // A participle right behind the noun may be a past tense that the tagger missed.
    if (c.tag(verb) == P::kParticiple && c.tag(verb + 1) != P::kPreposition) return true;
  }
  return false;
}

TokenSpan without_next_verb(const QuoteContext& c, TokenSpan phrase) {
  for (uint32_t i = phrase.begin; i < phrase.end && !c.quoted(i); ++i) {
    if (c.is_finite(i) || c.tag(i) == P::kWh || c.is(i, kWordBoundary)) break;
    if (c.tag(i) != P::kConjunction || i == phrase.begin) continue;
    uint32_t verb = i + 1;
    while (verb < phrase.end && c.tag(verb) == P::kAdverb) ++verb;
    if (verb < phrase.end && c.is_finite(verb) && c.tag(verb) != P::kPronoun)
      return trimmed(c, {phrase.begin, i});
  }
  return phrase;
}

bool holds_marks(const QuoteContext& c, TokenSpan span) {
  for (uint32_t i = span.begin; i < span.end; ++i)
    if (c.quoted(i)) return true;
  return false;
}

}  // namespace newsglass
