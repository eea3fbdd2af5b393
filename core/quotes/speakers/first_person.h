// "I" and "my" inside a quotation are its speaker, "we" and "our" the organization that speaks or for which
// the speaker does: the last mentions to be joined, once the speakers are known.
//
//     “We lost our way,” said Ana Torres, the coach of Marlow United.   We, our: Marlow United
#pragma once

#include "entities/entity.h"
#include "quotes/quotation.h"
#include "rules/scores.h"

namespace newsglass {

// `entities` with the first-person pronouns of direct and partial quotations added, in text order. The ids of
// entities stay; the ids of mentions change.
Entities join_first_person(const Tokens& tokens, Entities entities, const Quotations& quotations,
                           const EntityLexicon& lexicon, const RuleScores& scores);

}  // namespace newsglass
