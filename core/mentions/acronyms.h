// Capitals that stand for a name or for common words:
//
//     carbon capture and storage ([CCS])      ->   letters for common words are no name, here and below
//     [Lund] harbour users' council ([LHC])   ->   [Lund harbour users' council] ([LHC]), organizations
//     the TRN said, TRN chair Ana Torres      ->   what speaks and has officers is an organization
//     according to news agency TRN; ... - TRN ->   so is what is called one, and who signs
//
// Linear in the number of tokens.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_acronyms(const Tokens& tokens, const NameWords& words, NameCandidates names);

}  // namespace newsglass
