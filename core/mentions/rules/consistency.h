// One article, one reading: a name seen clearly once decides its doubtful occurrences.
//
//     "President Ilse Duarte ... Duarte said ... DUARTE FLIES HOME"   ->   all three are the person
//     "the Harbour Users' League (HUL)"                               ->   "HUL" is what the long name is
//
// Only doubtful names change (a small margin), and a word that the article also writes in small letters
// becomes no name. Linear in the number of tokens.
#pragma once

#include "mentions/candidate.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates agree_in_document(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 NameCandidates names);

}  // namespace newsglass
