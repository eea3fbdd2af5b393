// Names that are parts of a file's name are none: "Torres_notes.doc".
//
// The last step, since every other may find the words again. Cost: linear, a few tokens after each name.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates without_file_names(const Tokens& tokens, const NameWords& words, NameCandidates names);

}  // namespace newsglass
