// An attribution being read: a reporting verb of a sentence, and what it is found to report.
//
// Each frame in which verbs report (data/quotes/cues.tsv) has a file here; rules/reported.cc holds the
// order in which they are tried. A frame returns whether it read the content; it then stands in `draft`. Each
// costs at most the sentence.
#pragma once

#include <cstdint>
#include <vector>

#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/verbs/reporting_verb.h"

namespace newsglass {

// Tokens: a clause before its verb, at most; what is taken for words of somebody, at least.
inline constexpr uint32_t kLongestBefore = 120;
inline constexpr uint32_t kFewestContentTokens = 2;

struct Attribution {
  const QuoteContext& c;
  TokenSpan sentence;
  const ReportingVerb& verb;
  bool speech;         // the verb takes a bare clause
  bool says;           // ... and hardly anything else: said, says
  uint32_t after = 0;  // where content may follow: past the verb, its hearer and the occasion
  Draft draft = {};
};

// Frames without a subject: "is accused of lying", "when asked whether it would rain".
bool was_asked(const Attribution& a);
bool read_passive(Attribution& a);
// "As Torres noted, it rains", "as first reported by the Courier".
bool read_as(Attribution& a);
// "accused Ilov of lying".
bool read_accusation(Attribution& a);
// "urged them to stay".
bool read_directive(Attribution& a);
// "promised to stay".
bool read_promise(Attribution& a);
// “It rains,” she said. “It pours.”
bool read_marks_before(Attribution& a);
// It would rain, she said.        The rain, she said, would stop.
bool read_clause_before(Attribution& a);
// She said that it would rain: “It pours.”
bool read_clause_after(Attribution& a);
// She said: <end of paragraph> “It rains.”
bool read_next_paragraph(Attribution& a);
// "confirmed the visit": a noun that is the sentence's news.
bool read_event(Attribution& a);

// Moves `after` past the hearer: "told reporters", "told the BBC's morning show".
void read_hearer(Attribution& a);
// "citing", "quoting": what follows is the source.
bool is_citing(const QuoteContext& c, uint32_t i);
// Whether the phrase names a medium or a body that may pass on the words of others.
bool passes_on(const QuoteContext& c, TokenSpan phrase);
// `cited` is the source, through `outlet`; `cue` holds both verbs. Nothing changes, and false, if it names nobody.
bool cite(Attribution& a, TokenSpan cited, TokenSpan outlet, std::vector<TokenSpan> cue);
// Moves `after` past ", as quoted by Reuters,", which is noted as an outlet, and ", citing two officials,", who are the source then.
void read_relay(Attribution& a);
// "asked the mayor several times whether": past the mayor, when a question follows.
void read_hearer_of_question(Attribution& a);
// "said of the strike, “...”", "said in the port town of Ria that": past what stands between, when words or
// "that" follow for sure; else `after`.
uint32_t past_circumstance(const Attribution& a);

// Puts content and rule into the draft; whether the content is whole, with no empty stretch.
bool done(Attribution& a, std::vector<TokenSpan> content, Rule rule);
// The clause that begins at `span.begin`, up to another attribution, the writer's main clause or `span.end`.
TokenSpan clause_from(const Attribution& a, TokenSpan span);
// What stands before a comma and the verb with its subject; empty if nothing does.
TokenSpan clause_to_comma(const Attribution& a);
// “A?” she asked: the marks before the verb belong to it although the sentence seems to begin behind them.
bool breaks_off(const Attribution& a);
bool infinitive_at(const Attribution& a, uint32_t i);
bool is_relative(const Attribution& a, uint32_t i);  // who, which

}  // namespace newsglass
