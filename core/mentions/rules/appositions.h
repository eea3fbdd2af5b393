// Organizations that an apposition tells:
//
//     the operator, [Tern] (a person),             ->   an organization
//     [Tern] (a place), a Lund-based retailer      ->   an organization
//     [Lund News Agency], [Tern] (a person),       ->   an organization
//
// Linear.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_appositions(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 const NameWords& words, NameCandidates names);

}  // namespace newsglass
