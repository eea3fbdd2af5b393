// A reporting verb and what it reports.
//
//     [It would rain], Ana Torres said.        Ana Torres said that [it would rain].
//     [“It rains,”] said Ana Torres. [“It pours.”]        [The rain], she said, [would stop].
#include <string_view>
#include <utility>

#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;

bool is_saying(std::string_view word) {
  return word == "said" || word == "says" || word == "say" || word == "saying";
}

// "Reuters, quoting Torres, reported", "Citing Torres, Reuters reported": Torres is the source, through Reuters.
bool relay(Attribution& a) {
  const QuoteContext& c = a.c;
  const TokenSpan subject = *a.verb.subject;
  const uint32_t first = a.sentence.begin;
  if (subject.begin > first + 2 && is_citing(c, first) && c.is_comma(subject.begin - 1) && passes_on(c, subject)) {
    return cite(a, {first + 1, subject.begin - 1}, subject, {{first, first + 1}, a.verb.cue});
  }
  for (uint32_t i = subject.begin + 2; i + 1 < subject.end; ++i) {
    if (!c.is_comma(i - 1) || !is_citing(c, i)) continue;
    return cite(a, trimmed(c, {i + 1, subject.end}), {subject.begin, i - 1}, {{i, i + 1}, a.verb.cue});
  }
  return false;
}

// "a headline that said": the pronoun stands for the noun before it.
void name_source(Attribution& a) {
  const QuoteContext& c = a.c;
  a.draft.source = {*a.verb.subject};
  if (a.verb.through) a.draft.outlets.push_back(*a.verb.through);
  if (relay(a)) return;
  const uint32_t pronoun = a.verb.subject->begin;
  if (a.verb.subject->size() != 1 || !(is_relative(a, pronoun) || c.word(pronoun) == "that")) return;
  const uint32_t end = pronoun > a.sentence.begin && c.is_comma(pronoun - 1) ? pronoun - 1 : pronoun;
  if (const auto phrase = noun_phrase_before(c, end, a.sentence.begin))
    a.draft.source = {*phrase, *a.verb.subject};
}

// The frames in the order in which they are tried; false if none fits.
bool read(Attribution& a) {
  const QuoteContext& c = a.c;
  a.draft.cue = {a.verb.cue};
  a.draft.negated = a.verb.negated;
  if (a.verb.form == Form::kPassive || was_asked(a)) return read_passive(a);
  if (!a.verb.subject) return read_as(a);
  name_source(a);
  // "Noting that it rained, she left": the clause ends before the subject.
  if (a.verb.form == Form::kGerund && a.verb.subject->begin > a.verb.end)
    a.sentence.end = a.verb.subject->begin;
  a.after = a.verb.end;
  if (a.verb.frames & kFrameOf) return read_accusation(a);
  if (read_directive(a)) return true;
  if (a.verb.frames & kFrameTold) read_hearer(a);
  if ((a.verb.frames & kFrameWh) && (a.verb.frames & kFrameObjectTo)) read_hearer_of_question(a);
  a.after = skip_adjuncts(c, a.after, a.sentence.end);
  if (c.is_comma(a.after) && c.tag(a.after + 1) == P::kAdverb && c.is_comma(a.after + 2)) a.after += 3;
  read_relay(a);
  if (a.verb.frames & kFrameClause) a.after = past_circumstance(a);
  if (read_as(a)) return true;
  const bool opens = a.verb.begin == a.sentence.begin;  // nothing of the sentence stands before
  if (c.word(a.after) == "that" && read_clause_after(a)) return true;
  if ((!opens || breaks_off(a)) && read_marks_before(a)) return true;
  if (read_promise(a) || read_clause_after(a)) return true;
  if (read_clause_before(a)) return true;
  if (read_next_paragraph(a) || read_event(a)) return true;
  if (opens && !a.verb.negated && a.after + 1 >= a.sentence.end && read_marks_before(a)) return true;
  return false;
}

// chanted [“Shame!”], [“Resign!”] and [“Go home!”] as she left: words in marks of their own, one after the other; none if
// the content is anything else.
std::vector<TokenSpan> listed_marks(const QuoteContext& c, const std::vector<TokenSpan>& content) {
  std::vector<TokenSpan> out;
  if (content.size() != 1) return out;
  uint32_t i = content[0].begin;
  while (i < content[0].end) {
    const MarkedSpan* marked = c.marks.outermost(i);
    if (!marked || marked->tokens.begin != i || !marked->closed) break;
    out.push_back(marked->tokens);
    i = marked->tokens.end;
    while (i < content[0].end && (c.is_comma(i) || c.word(i) == "and" || c.word(i) == "or")) ++i;
    if (i == marked->tokens.end && !c.is_comma(i - 2)) break;
  }
  const bool ends = i >= content[0].end || c.tag(i) == P::kPreposition || c.is(i, kWordBoundary);
  if (out.size() < 2 || !ends) out.clear();
  return out;
}

// She ended with Torres's words, “...”: an earlier rule has told whose the marks are.
bool holds_claimed(const Drafts& earlier, const Draft& draft) {
  for (const TokenSpan content : draft.content)
    if (earlier.claimed(content.begin) || earlier.claimed(content.end - 1)) return true;
  return false;
}

}  // namespace

void find_reported(const QuoteContext& c, Drafts& drafts) {
  const Drafts earlier = drafts;
  for (const TokenSpan sentence : c.sentences)
    for (const ReportingVerb& verb : find_reporting_verbs(c, sentence)) {
      const bool speech = verb.frames & kFrameClause && !(verb.frames & (kFrameWeak | kFrameAttitude));
      Attribution a{c, sentence, verb, speech, is_saying(c.word(verb.cue.begin))};
      if (!read(a) || holds_claimed(earlier, a.draft)) continue;
      const auto listed = listed_marks(c, a.draft.content);
      for (const TokenSpan mark : listed) {
        Draft one = a.draft;
        one.content = {mark};
        drafts.add(std::move(one));
      }
      if (listed.empty()) drafts.add(std::move(a.draft));
    }
}

}  // namespace newsglass
