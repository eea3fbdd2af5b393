// What a reader of the analysis should be told beside it.
#pragma once

#include <vector>

#include "base/warning.h"

namespace newsglass {

struct Analysis;

// html_source, language_unsupported, published_missing, published_differs, empty.
std::vector<Warning> find_warnings(const Analysis& analysis);

}  // namespace newsglass
