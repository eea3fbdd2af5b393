// Lists the borders of reported clauses with their signs, to fit the weights of core/quotes/clauses/clause_borders.h.
//
//     list_clause_borders < texts > borders
//
// Reads texts that end with a byte 1. Writes for each reported clause a line "C text cue begin limit" and for
// each of its borders a line "B end sign TAB sign ..."; offsets in bytes, `end` where the clause would end.
// tools/train/clause_borders.py calls it.
#include <cstdio>
#include <string_view>

#include "context.h"
#include "quotes/clauses/clause.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

void list(const QuoteContext& c, const Draft& draft, uint32_t text) {
  if (draft.cue.empty() || draft.content.empty()) return;
  const uint32_t cue = draft.cue[0].begin, begin = draft.content.back().begin;
  if (begin <= cue) return;
  TokenSpan sentence{};
  for (const TokenSpan s : c.sentences)
    if (s.contains(cue)) sentence = s;
  if (!sentence.contains(begin)) return;
  const TokenSpan source = draft.source.empty() ? TokenSpan{} : draft.source.back();
  ReportedClause clause = reported_clause(c, sentence, source, cue, {begin, sentence.end});
  if (draft.rule == Rule::kPassiveAsked) clause.subordinate = true;
  clause.span.end = clause_limit(c, begin, source.begin > begin ? source.begin : sentence.end);
  std::printf("C %u %u %u %u\n", text, c.tokens[cue].span.begin, c.tokens[begin].span.begin,
              c.tokens[trimmed(c, clause.span).end - 1].span.end);
  uint32_t nth = 0;
  for (const uint32_t at : clause_borders(c, clause)) {
    const TokenSpan content = trimmed(c, {begin, at});
    std::printf("B %u ", content.empty() ? 0 : c.tokens[content.end - 1].span.end);
    each_border_sign(c, clause, at, nth++, [](std::string_view sign) {
      std::printf("%.*s\t", static_cast<int>(sign.size()), sign.data());
    });
    std::printf("\n");
  }
}

}  // namespace

void list_all() {
  each_context([](const QuoteContext& c, uint32_t number) {
    Drafts drafts(c);
    for (const QuoteRule rule : {find_reported, find_according, find_noun_reports}) rule(c, drafts);
    for (const Draft& draft : drafts.all) list(c, draft, number);
  });
}

}  // namespace newsglass

int main() { newsglass::list_all(); }
