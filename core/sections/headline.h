// Which line above the article is its headline.
#pragma once

#include <optional>
#include <vector>

#include "sections/main_region.h"

namespace newsglass {

// The index of the headline among the lines before the body begins at `body`, or nothing.
std::optional<size_t> find_headline(const Tokens& tokens, const std::vector<Line>& lines, size_t body);

}  // namespace newsglass
