// Works and products that the words around them give away:
//
//     a textbook, "Rivers and Ports"     ->   the work [Rivers and Ports]
//     the film [The Last Ferry] (event)  ->   the work
//     the TR-7 rifle                     ->   the product [TR-7]
//     USS Harbour Light                  ->   the product [USS Harbour Light]
//
// Linear in the number of tokens.
#pragma once

#include "marks/marks.h"
#include "mentions/candidate.h"
#include "mentions/known_names.h"
#include "mentions/name_words.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates find_works_and_products(const Text& text, const Tokens& tokens, const Marks& marks,
                                       const KnownNames& known, const NameWords& words, NameCandidates names);

}  // namespace newsglass
