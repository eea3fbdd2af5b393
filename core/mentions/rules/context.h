// What the words beside a name say about it, where the guideline is stricter than any training corpus:
//
//     written in [Welsh]                  ->   a language is no mention
//     the Harbour Film [Festival] (org)   ->   an event
//     [G20 summit]                        ->   [G20] summit
//     the State of [Israel]               ->   [State of Israel]
//     the [Iranian] foreign ministry      ->   [Iranian foreign ministry]
//     [Wang Mei-yu] (three characters)    ->   the characters are the person too
//     AMMAN - the first word of the text  ->   a place
//
// Each is a rule of its own in the result. Linear in the number of tokens.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_context_rules(const Text& text, const Tokens& tokens, const NameLists& lists,
                                   const NameWords& words, NameCandidates names);

}  // namespace newsglass
