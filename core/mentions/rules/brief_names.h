// A company's first word stands for it: where the article also has "Ternbo Foods Inc", a doubtful [Ternbo] is
// the organization, unless the word is a place of the article or part of somebody's name. So is a doubtful
// name that somebody holds shares in.
//
// Why: without its last word nothing in the name tells a company from a person. Linear.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_brief_names(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 const NameWords& words, NameCandidates names);

}  // namespace newsglass
