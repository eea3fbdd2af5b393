// Captions of pictures and their credits: "(AP Photo/Ana Torres, File)".
#pragma once

#include <optional>
#include <vector>

#include "sections/line.h"

namespace newsglass {

// The part of a paragraph that is a caption, as tokens: all of it, or the sentence that carries the credit
// when a caption is glued to the body. Nothing when no credit is in it.
std::optional<TokenSpan> find_caption(const Tokens& tokens, const SectionLexicon& lexicon,
                                      TokenSpan paragraph);

// A line that consists of a credit or begins as a caption does ("Photo: ...").
bool is_caption_line(const Text& text, const Tokens& tokens, const SectionLexicon& lexicon, const Line& line);

}  // namespace newsglass
