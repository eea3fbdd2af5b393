// Which documents tell of one event, as far as the things that they name in common show.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/comparison.h"

namespace newsglass {

// For each document the number of its event: documents are of one event when they share enough names that few
// of the others have. Each entity links a document with a bounded number of others, so this is linear in the
// number of members.
std::vector<uint32_t> find_events(const std::vector<ComparedEntity>& entities, size_t documents);

}  // namespace newsglass
