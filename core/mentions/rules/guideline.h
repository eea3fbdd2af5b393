// The guideline's conventions that training corpora disagree about (docs/guideline.md): titles,
// articles and possessives stand outside a name, links are none, handles are, "Trump administration" is
// Trump.
//
//     [The UAE]             ->   The [UAE]
//     [President Duarte]    ->   President [Duarte]
//     [Duarte government]   ->   [Duarte] government
#pragma once

#include "mentions/candidate.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

// Linear in the number of tokens.
NameCandidates apply_guideline(const Text& text, const Tokens& tokens, const NameLists& lists,
                               NameCandidates names);

}  // namespace newsglass
