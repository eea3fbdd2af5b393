// Headings between the paragraphs of the article.
#pragma once

#include <vector>

#include "sections/main_region.h"

namespace newsglass {

// A short line that is no sentence and is followed by a paragraph of the article.
void mark_subheadings(const Tokens& tokens, LineRange main, std::vector<Line>& lines);

}  // namespace newsglass
