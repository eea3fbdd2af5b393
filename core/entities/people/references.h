// He, she and the mayor: pronouns of the third person and descriptions joined to the person they mean, or
// left alone.
//
// Descriptions go to the last mentioned person whose role fits, or whose age. Pronouns go to the likeliest of the persons spoken of near
// by (antecedents.h), weighed by a model learned from open corpora (antecedent_model.h) with what is believed of their genders
// (gender_beliefs.h); nobody named is a candidate, too. Where nobody is likely enough, the pronoun stays out.
//
//     “Not me,” he told Ms Diaz.      he: not Ms Diaz; the man spoken of before
#pragma once

#include <vector>

#include "entities/clusters.h"
#include "entities/people/descriptions.h"
#include "entities/people/pronoun_resolver.h"
#include "entities/people/roles.h"

namespace newsglass {

struct Reference {
  TokenSpan tokens;
  uint32_t name = 0;  // a name of the person
  bool pronoun = true;
  double margin = 0;  // of a person's pronoun its probability, of others how far ahead of the next candidate; 0: not weighed
  Rule rule = Rule::kNone;
};

// In text order; a description before a pronoun within it. Looks back a bounded number of mentions, so
// linear. `year`: of publication, 0 if unknown. Reads the article several times, so that its pronouns tell `beliefs` who is a woman and
// who a man before they are joined for good. `observe`: may be empty.
std::vector<Reference> find_references(const NounPhrases& phrases, const std::vector<FoundRole>& roles,
                                       const Clusters& clusters, uint16_t year, GenderBeliefs& beliefs,
                                       const PronounObserver& observe);

}  // namespace newsglass
