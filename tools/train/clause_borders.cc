// Lists the borders of reported clauses with their signs, to fit the weights of core/quotes/clause_borders.h.
//
//     list_clause_borders < texts > borders
//
// Reads texts that end with a byte 1. Writes for each reported clause a line "C text cue begin limit" and for
// each of its borders a line "B end sign TAB sign ..."; offsets in bytes, `end` where the clause would end.
// tools/train/clause_borders.py calls it.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "analysis/model.h"
#include "cli/data.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "quotes/clause.h"
#include "quotes/rules.h"
#include "tokens/tokenizer.h"

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
  if (std::string_view(draft.rule) == "passive.asked") clause.subordinate = true;
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

int run() {
  auto loaded = Model::load(cli::embedded_bundle());
  const Model& model = std::get<Model>(loaded);
  const std::string all((std::istreambuf_iterator<char>(std::cin)), {});
  uint32_t number = 0;
  for (size_t begin = 0; begin < all.size(); ++number) {
    const size_t end = std::min(all.find('\1', begin), all.size());
    const Text text(all.substr(begin, end - begin));
    begin = end + 1;
    const Tokens tokens = tokenize(text, model.abbreviations);
    const Sections sections = find_sections(text, tokens, model.sections);
    const Marks marks = find_marks(tokens);
    const auto names = find_names(text, tokens, marks, model.names);
    const auto speech = model.speech.tag(tokens, words_of_names(tokens, names));
    const Entities entities = find_entities(text, tokens, sections, marks, speech, names, model.entities);
    const QuoteContext c(text, tokens, sections, marks, speech, entities, model.quotes);
    Drafts drafts(c);
    for (const QuoteRule rule : {find_reported, find_according, find_noun_reports}) rule(c, drafts);
    for (const Draft& draft : drafts.all) list(c, draft, number);
  }
  return 0;
}

}  // namespace
}  // namespace newsglass

int main() { return newsglass::run(); }
