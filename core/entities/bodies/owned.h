// "His party", "her company": the one organization of that kind that the article gives the person.
//
//     Ana Torres, chief executive of Marlow Shipping, said her company was sold.   her company: Marlow
//     Shipping
#pragma once

#include "entities/bodies/named.h"
#include "entities/people/references.h"
#include "entities/people/roles.h"

namespace newsglass {

// In text order; `pronouns` are those that find_references() joined. Linear.
std::vector<Reference> find_owned_bodies(const NounPhrases& phrases, const std::vector<FoundRole>& roles,
                                         const std::vector<Reference>& pronouns, const NamedBodies& bodies,
                                         const Clusters& clusters);

}  // namespace newsglass
