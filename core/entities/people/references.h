// He, she and the mayor: pronouns of the third person and descriptions joined to the person they mean, or
// left alone.
//
// Descriptions go to the last mentioned person whose role fits, or whose age. For pronouns the candidates are
// the persons of the last sentences whose gender agrees. What counts is how near and how prominent they are:
// subjects before others, those spoken of often before those named once, and
// nobody in quotation marks for a pronoun outside of them. Unnamed people ("a fisherman") are candidates,
// too. When two fit equally well, the pronoun stays out.
//
//     “Not me,” he told Ms Diaz.      he: not Ms Diaz; the man spoken of before
#pragma once

#include <vector>

#include "entities/clusters.h"
#include "entities/people/descriptions.h"
#include "entities/people/roles.h"

namespace newsglass {

struct Reference {
  TokenSpan tokens;
  uint32_t name = 0;  // a name of the person
  bool pronoun = true;
  double margin = 0;  // how far it was ahead of the next candidate, in the rule's weights; 0: not weighed
  Rule rule = Rule::kNone;
};

// In text order; a description before a pronoun within it. Looks back a bounded number of mentions, so
// linear. `year`: of publication, 0 if unknown. Tells `clusters` the gender of persons whom a pronoun joined
// that could mean nobody else.
std::vector<Reference> find_references(const NounPhrases& phrases, const std::vector<FoundRole>& roles,
                                       Clusters& clusters, uint16_t year);

}  // namespace newsglass
