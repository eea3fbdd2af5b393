#include "quotes/quotations.h"

#include <algorithm>

#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/rules/rules.h"
#include "quotes/speakers/anonymity.h"
#include "quotes/speakers/explain.h"
#include "quotes/speakers/speakers.h"

namespace newsglass {
namespace {

std::vector<ByteSpan> bytes_of(const QuoteContext& c, const std::vector<TokenSpan>& spans) {
  std::vector<ByteSpan> out;
  for (const TokenSpan span : spans) out.push_back(c.tokens.bytes_of(span));
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<ByteSpan> quoted_in(const QuoteContext& c, const std::vector<TokenSpan>& content) {
  std::vector<ByteSpan> out;
  for (const TokenSpan span : content)
    for (uint32_t i = span.begin; i < span.end; ++i)
      if (const MarkedSpan* marked = c.marks.outermost(i)) {
        out.push_back(marked->inner);
        i = std::max(i, marked->tokens.end - 1);
      }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Quotation finish(const QuoteContext& c, const Draft& draft, const SpeakerChoice& choice) {
  Quotation q;
  q.type = draft.type(c);
  q.content = bytes_of(c, draft.content);
  if (q.type != QuotationType::kIndirect) q.quoted = quoted_in(c, draft.content);
  q.cue = bytes_of(c, draft.cue);
  q.source = bytes_of(c, draft.source);
  q.speakers = choice.speakers;
  q.via = choice.via;
  q.addressee = choice.addressee;
  const bool unnamed = std::any_of(q.speakers.begin(), q.speakers.end(), [](const Speaker& s) { return !s.entity; });
  if (unnamed) q.anonymity = bytes_of(c, find_anonymity(c, draft));
  q.negated = draft.negated;
  q.score = c.scores.of(draft.rule);
  if (!choice.speakers.empty() && choice.speakers[0].entity) q.score *= c.scores.of(choice.rule);
  q.rule = draft.rule;
  if (!choice.speakers.empty()) q.speaker_rule = choice.rule;
  q.why = explain(c, draft, choice);
  return q;
}

}  // namespace

Quotations find_quotations(const Reading& reading, const Text& text, const Entities& entities,
                           const RuleScores& scores) {
  const QuoteContext c(reading, text, entities, scores);
  Drafts drafts(c);
  for (const QuoteRule rule : kQuoteRules) rule(c, drafts);
  auto choices = find_speakers(c, drafts.all);
  Quotations out;
  out.all.reserve(drafts.all.size());
  for (size_t d = 0; d < drafts.all.size(); ++d) {
    if (!drafts.all[d].dropped) out.all.push_back(finish(c, drafts.all[d], choices[d]));
    // A text may be nothing but quotations: no draft lives on beside what it became.
    drafts.all[d] = Draft();
    choices[d] = SpeakerChoice();
  }
  std::stable_sort(out.all.begin(), out.all.end(),
                   [](const Quotation& a, const Quotation& b) { return a.content[0] < b.content[0]; });
  for (const MarkedSpan& marked : c.marks.all)
    if (marked.depth == 0 && !drafts.claimed(marked.tokens.begin)) out.scare_quotes.push_back(marked.inner);
  return out;
}

}  // namespace newsglass
