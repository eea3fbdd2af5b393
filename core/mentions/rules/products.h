// Products that the words around them, or in them, give away:
//
//     the TR-7 rifle                         ->   the product [TR-7]
//     USS Harbour Light                      ->   the product [USS Harbour Light]
//     the drug [Ternavir] (event)            ->   the product
//     the [Harbour Space Telescope] (event)  ->   the product
//
// Linear in the number of tokens.
#pragma once

#include "mentions/candidate.h"
#include "mentions/known_names.h"
#include "mentions/name_words.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates find_products(const Text& text, const Tokens& tokens, const KnownNames& known,
                             const NameWords& words, NameCandidates names);

}  // namespace newsglass
