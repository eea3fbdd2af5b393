// "It" and "its": pronouns joined to the organization or place they mean, or left alone.
//
// Most of them mean things that have no name, so only the surest are joined: "its" to the subject of its
// sentence, "it" that does something to the organization that did something just before, or to the place that
// both sentences begin with. Every noun near by counts as a subject that may have been meant.
//
//     Marlow Shipping lost money after its ships sank.   its: Marlow Shipping
//     It is clear that nobody knew.                      it: nothing
#pragma once

#include "entities/bodies/named.h"
#include "entities/people/references.h"

namespace newsglass {

// In text order; `descriptions` are those that find_body_references() joined. Looks back a bounded number of
// nouns, so linear.
std::vector<Reference> find_body_pronouns(const NounPhrases& phrases, const Clusters& clusters,
                                          const std::vector<Reference>& descriptions);

}  // namespace newsglass
