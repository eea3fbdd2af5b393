// What a name's last word, and the common words beside it, say about its type and its end:
//
//     [Harbour Maritime Museum] (place)        ->   an organization
//     [Quarry Road] (person)                   ->   a place
//     [Fisheries Act], 2016                    ->   the work [Fisheries Act, 2016]
//     the [Harbour Users party]                ->   [Harbour Users]
//     at [Marlin] (place) restaurants          ->   an organization
//     the retailer [Tern] (person)             ->   an organization
//     [Tern] (person) chair Ana Torres         ->   an organization
//     the [Duarte] (place) administration      ->   a person
//
// Why rules: the training corpora disagree about these types or have none of them. Linear.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_head_rules(const Text& text, const Tokens& tokens, const NameLists& lists,
                                const NameWords& words, NameCandidates names);

}  // namespace newsglass
