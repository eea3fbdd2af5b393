// The signs of a candidate that come from the mention nearest to the pronoun: how far it is, what it is to its verb, whether both stand
// in one clause, on which side of quotation marks.
#pragma once

#include "entities/people/antecedents.h"

namespace newsglass {

void set_distance(const Reading& d, const PersonMention& m, uint32_t pronoun, Antecedent& a);
void set_role(const Reading& d, const PersonMention& m, uint32_t pronoun, PronounUse use, Antecedent& a);
// "He met him": looks at the tokens between, at most a sentence's.
void set_clause(const Reading& d, const PersonMention& m, uint32_t pronoun, PronounUse use, Antecedent& a);
void set_marks(const Reading& d, const PersonMention& m, uint32_t pronoun, Antecedent& a);

// A count as a sign, which grows ever slower.
float counted(uint32_t n);
// Tokens between two words as a sign.
float distance_sign(uint32_t tokens);
// Of signs for 0, 1, ... and more, that of `n`.
void set_step(Antecedent& a, uint32_t n, std::initializer_list<Sign> steps);

}  // namespace newsglass
