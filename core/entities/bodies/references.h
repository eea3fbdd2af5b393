// "The company", "the island": descriptions joined to the organization or place they mean, or left alone.
//
// The candidates are those spoken of before which are of that kind, by their names, the knowledge base or an
// apposition. Those called by the very word ("the university": Ben Nevis University) go first, then the
// nearest and those spoken of often; when two fit equally well, the description stays out. Unnamed bodies ("a
// company from Porto") are candidates, too.
#pragma once

#include "entities/bodies/descriptions.h"
#include "entities/bodies/named.h"
#include "entities/people/references.h"

namespace newsglass {

// In text order. Looks at a bounded number of candidates for each description, so linear.
std::vector<Reference> find_body_references(const NounPhrases& phrases, const NamedBodies& bodies,
                                            const Clusters& clusters);

}  // namespace newsglass
