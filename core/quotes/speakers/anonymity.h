// Why an article does not name a source, in its own words.
//
//     ... said an official [who asked not to be named, citing the port's rules].
//     [Because she was not authorised to speak publicly], ...
//
// The words stand in the sentence of the source, or in the next one of its paragraph if that begins with the
// same person: "The official spoke on condition of anonymity because ...".
#pragma once

#include <vector>

#include "quotes/context.h"
#include "quotes/draft.h"

namespace newsglass {

// In text order, outside quotation marks; empty if the article gives none. Cost: the two sentences.
std::vector<TokenSpan> find_anonymity(const QuoteContext& c, const Draft& draft);

}  // namespace newsglass
