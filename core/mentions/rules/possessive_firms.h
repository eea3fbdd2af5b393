// A firm whose name ends in 's: [Torres's] said, [Torres's] will hire. A genitive stands before a noun, never before
// a verb, and what was seen so once is the firm throughout the article, unless the article names it without 's as well.
// Linear.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_possessive_firms(const Tokens& tokens, const NameWords& words, NameCandidates names);

}  // namespace newsglass
