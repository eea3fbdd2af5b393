// Which statements are one utterance.
#pragma once

#include <vector>

#include "compare/statement.h"

namespace newsglass {

// Groups of indexes of `statements`, of at least two documents, in order. Average linkage over the candidate
// pairs, the surest first; statements of the very same words and speaker are one before that.
std::vector<std::vector<uint32_t>> group_statements(const std::vector<Statement>& statements,
                                                    const TermList& terms);

}  // namespace newsglass
