// Noun phrases found from one of their ends, without a parser: the words that name a source.
//
//     [Ana Torres, 52, head of the harbour union], said       from the right
//     said [Ana Torres, 52, head of the harbour union]        from the left
//
// The whole phrase counts, with titles, appositions and relative clauses, as the guideline's `source` does.
#pragma once

#include <optional>

#include "quotes/context.h"

namespace newsglass {

// The phrase that ends before token `end` and does not begin before `limit`. A comma before `end` closes an
// apposition or a relative clause. Nothing if no phrase ends there. Cost: bounded.
std::optional<TokenSpan> noun_phrase_before(const QuoteContext& c, uint32_t end, uint32_t limit);

// The phrase that begins at token `begin` and ends before `limit`. `appositions`: also what is set off by
// commas.
std::optional<TokenSpan> noun_phrase_from(const QuoteContext& c, uint32_t begin, uint32_t limit,
                                          bool appositions);

// The word that carries the phrase's meaning: the last noun before any preposition, comma or relative clause.
uint32_t head_of(const QuoteContext& c, TokenSpan phrase);

// Whether the phrase is a name, a pronoun, or a word for persons, bodies or documents: somebody who can
// speak.
bool names_somebody(const QuoteContext& c, TokenSpan phrase);

}  // namespace newsglass
