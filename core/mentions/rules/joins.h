// Names that the tagger cut short or in two, put together:
//
//     the [Harbour Magistrate]'s [Court]                 ->   one organization
//     the [Ana] and [Jonas Pell Foundation]              ->   one organization
//     the [Welsh] and [Cornish Language Act]             ->   one work
//     the [Ministry of Ports], [Fish] and Trade          ->   one organization
//     [University of California], [Berkeley]             ->   one organization
//     [Fees] ([Prevention of Fraud) Act]                 ->   one work
//     the painter van [Ostade]                           ->   [van Ostade]
//     the [U. S]. navy                                   ->   [U. S.]
//
// Why rules: what joins the pieces ("and", "'s", a comma) mostly stands between names. Linear.
#pragma once

#include "mentions/candidate.h"
#include "mentions/known_names.h"
#include "mentions/name_words.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

NameCandidates join_pieces(const Text& text, const Tokens& tokens, const NameLists& lists,
                           const KnownNames& known, const NameWords& words, const NameCandidates& names);

}  // namespace newsglass
