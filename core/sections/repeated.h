// What repetition tells: lines that stand twice, and lists of entries with a name or title and a date each.
#pragma once

#include <vector>

#include "sections/line.h"
#include "text/text.h"

namespace newsglass {

// Sets `repeated` of the lines that are long enough to be told apart and whose words stand more than once:
// titles, captions and teasers come several times on a page, a paragraph of an article does not.
void mark_repeated(const Text& text, std::vector<Line>& lines);

// A sentence that stands again a line or two below is a caption; galleries show each several times.
void mark_repeated_captions(const Text& text, std::vector<Line>& lines);

// A line without an end below "View gallery".
void mark_pictured(std::vector<Line>& lines);

// "About Harbour Foods" and the paragraph that begins "Harbour Foods ...", at the end of a press release.
void mark_boilerplate(const Tokens& tokens, std::vector<Line>& lines);

// The description of a picture that stands again at the beginning of the caption below it.
void mark_described(const Tokens& tokens, std::vector<Line>& lines);

// Marks comments and dated teasers: three times or more a short line, a date, perhaps more lines.
void mark_entries(const Tokens& tokens, const SectionLexicon& lexicon, std::vector<Line>& lines);

}  // namespace newsglass
