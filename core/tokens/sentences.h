// Where sentences end.
#pragma once

#include "tokens/abbreviations.h"
#include "tokens/token.h"

namespace newsglass {

// Fills the sentences of `tokens`. A paragraph always ends a sentence; within one, a period, question or
// exclamation mark does, together with the closing marks behind it, unless what follows goes on in lower
// case.
void split_sentences(const Abbreviations& abbreviations, Tokens& tokens);

}  // namespace newsglass
