// Organizations that a word of their own name tells: "Radio Ansel", "Dunmere Gazette", "Ansel Shipping",
// "Aker & Roth".
//
// Why: the tagger knows names by their looks, and a station or a firm that bears the name of a person or a
// town looks like it. Only doubtful names change, except that nobody is called "Radio" or "Shipping". Cost:
// linear in the names.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_bodies(const Text& text, const Tokens& tokens, const NameLists& lists,
                            const NameWords& words, NameCandidates names);

}  // namespace newsglass
