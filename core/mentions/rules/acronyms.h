// Capitals that stand for a name or for common words:
//
//     carbon capture and storage ([CCS])      ->   letters for common words are no name, here and below
//     [Lund] harbour users' council ([LHC])   ->   [Lund harbour users' council] ([LHC]), organizations
//     the TRN said, TRN chair Ana Torres      ->   what speaks and has officers is an organization
//     according to news agency TRN; ... - TRN ->   so is what is called one, and who signs
//     the PM said, NEVs are sold              ->   letters for an office or for several things are no name
//
// Linear in the number of tokens.
#pragma once

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates apply_acronyms(const Text& text, const Tokens& tokens, const NameWords& words,
                              NameCandidates names);

}  // namespace newsglass
