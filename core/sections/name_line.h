// A byline that is nothing but a name: "Ana Torres" directly above the line of the date.
#pragma once

#include <vector>

#include "sections/line.h"

namespace newsglass {

// Decides such lines in the head of the article as meta and adds them to `byline`; to be called once the date
// lines are decided.
void mark_bylines(const Tokens& tokens, const SectionLexicon& lexicon, std::vector<Line>& lines,
                  std::vector<ByteSpan>& byline);

}  // namespace newsglass
