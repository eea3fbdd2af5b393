// Letters beside a person's name that are no part of it: degrees and honours behind it ("Ana Torres KC", "Ana
// Torres, M.D., Ph.D.,"), an office before it ("GP Ana Torres"), the party and state of a member of Congress
// ("(D-Calif.)"), of which the party is a group and the state a place.
//
// Why: to the tagger capitals after a name go on with it, or are somebody else. Cost: linear in the tokens.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_person_letters(const Text& text, const Tokens& tokens, const NameLists& lists,
                                    const NameWords& words, NameCandidates names);

}  // namespace newsglass
