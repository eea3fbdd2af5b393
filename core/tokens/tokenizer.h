// From text to tokens and sentences; see token.h for what a token is.
#pragma once

#include "text/text.h"
#include "tokens/abbreviations.h"
#include "tokens/token.h"

namespace newsglass {

// Linear in the text's length.
Tokens tokenize(const Text& text, const Abbreviations& abbreviations);

}  // namespace newsglass
