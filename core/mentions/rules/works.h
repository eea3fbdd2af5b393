// Works that the words around a title give away:
//
//     a textbook, "Rivers and Ports"           ->   the work [Rivers and Ports]
//     the film [The Last Ferry] (event)        ->   the work
//     her novel, The [Salt Year] (event)       ->   the work [The Salt Year]
//     Ana Torres's [Slow Tide] (event)         ->   the work
//     [Tideland]: The [Long Ebb]               ->   one work
//
// Why rules: no corpus has works apart from events, so the tagger mixes them up. Linear.
#pragma once

#include "marks/marks.h"
#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates find_works(const Text& text, const Tokens& tokens, const Marks& marks, const NameLists& lists,
                          const NameWords& words, NameCandidates names);

}  // namespace newsglass
