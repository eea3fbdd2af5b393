// Posts of other platforms within an article: a text with short links, signed with a handle and a date.
#pragma once

#include <vector>

#include "sections/line.h"

namespace newsglass {

// Marks the lines of embedded posts.
void mark_embeds(const Text& text, const Tokens& tokens, std::vector<Line>& lines);

}  // namespace newsglass
