// Places where a reported clause may end before its sentence does, and what speaks for each.
//
//     said [it would rain][,] although[...]        said [it would rain] [and] left
//
// Whether what follows is still reported or the writer's own cannot be told by one sign. A small linear model
// adds up the signs at each place; its weights (data/quotes/clause_borders.tsv) are fitted by
// tools/train/clause_borders.py. Cost: linear in the clause, with a bounded look ahead at each place.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "quotes/context.h"

namespace newsglass {

struct ReportedClause {
  TokenSpan span;    // from its first word to where it must end
  uint32_t cue;      // the reporting verb's token
  bool subordinate;  // the report is no main clause: "While she said it rained, he left"
  bool relative;     // its subject is "who" or "which"
};

// The clause in `span` that `cue` reports for `source`, a subject before the cue; an empty source is none.
ReportedClause reported_clause(const QuoteContext& c, TokenSpan sentence, TokenSpan source, uint32_t cue,
                               TokenSpan span);

// Tokens at which the clause may end: before a comma, a dash, a conjunction, "after", "despite" ...
std::vector<uint32_t> clause_borders(const QuoteContext& c, const ReportedClause& clause);

// Calls `f` with the name of each sign that holds for ending `clause` at its border `at`, the `nth` from 0.
void each_border_sign(const QuoteContext& c, const ReportedClause& clause, uint32_t at, uint32_t nth,
                      const std::function<void(std::string_view)>& f);

// The first border where the signs say that the clause ends; the end of its span if none does.
uint32_t likeliest_end(const QuoteContext& c, const ReportedClause& clause);

}  // namespace newsglass
