// Which documents tell of one event, as far as the things that they name in common show.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "compare/comparison.h"

namespace newsglass {

// For each document the number of its event: documents are of one event when they share enough names that few
// of the others have. `alike`: pairs of indexes of `entities` that may be one (union_names.h), which say less. Each
// entity links a document with a bounded number of others, so this is linear in the number of members.
std::vector<uint32_t> find_events(const std::vector<ComparedEntity>& entities,
                                  const std::vector<std::pair<uint32_t, uint32_t>>& alike, size_t documents);

}  // namespace newsglass
