// Lines about the article: its address, date, authors.
#pragma once

#include <vector>

#include "sections/line.h"

namespace newsglass {

// Nothing but a date, a time and words such as "Updated".
bool is_date_line(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line);

// An address, a date, a byline, or a line such as "Reuters November 18, 2019".
bool is_meta_line(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line);

// The tokens of the prefix "date 2025-02-17" that some collections glue to the first paragraph; empty if
// there is none.
TokenSpan date_prefix(const Tokens& tokens, TokenSpan paragraph);

// The names behind "By" or "Published by" at the line's beginning, as written; appends nothing for other
// lines.
void read_byline(const Tokens& tokens, const SectionLexicon& lexicon, TokenSpan line,
                 std::vector<ByteSpan>& byline);

}  // namespace newsglass
