// What a page shows beside the article: teasers, share buttons, sign-ups, lists of links.
#pragma once

#include <vector>

#include "sections/main_region.h"

namespace newsglass {

// Consists of or begins with words that only pages use ("Share this article", "Sign up for ...").
bool is_page_line(const Line& line);

// Teasers within the article: what follows a heading such as "Related stories", a date with a title, a line
// that ends cut off, a run of short lines.
void mark_teasers(const Tokens& tokens, const SectionLexicon& lexicon, LineRange main,
                  std::vector<Line>& lines);

}  // namespace newsglass
