// Places by the words around them:
//
//     in [Ternholm] (a doubtful person)          ->   a place
//     the town of [Ternholm] (a person)          ->   a place
//     [Ternholm] (an organization) district      ->   a place
//     [State of Israel] (an organization)        ->   a place
//     in [Lund] province                         ->   [Lund province]
//     in east [Timor]                            ->   [east Timor]
//     Lund, NB / Lund, Calif.                    ->   two places
//     Ana Torres (ESP)                           ->   a person and a place
//     [LUND], Calif. - ...                       ->   a place
//
// Why rules: the words that tell a place are few, and names of places endless. Linear.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_place_rules(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 const NameWords& words, NameCandidates names);

}  // namespace newsglass
