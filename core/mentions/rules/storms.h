// Storms bear the names of people: "Hurricane Ana", and "Ana" alone later in the article.
//
// Why: to the tagger a given name is a person, whatever the word before it; the corpora have storms among
// events. Cost: linear in the tokens.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_storms(const Tokens& tokens, const NameWords& words, NameCandidates names);

}  // namespace newsglass
