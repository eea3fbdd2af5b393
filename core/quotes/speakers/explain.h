// The readable sentence behind a quotation.
#pragma once

#include <string>

#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/speakers/speakers.h"

namespace newsglass {

// E.g. "“told” reports the words after it; “she” is Ana Torres."
std::string explain(const QuoteContext& c, const Draft& draft, const SpeakerChoice& choice);

}  // namespace newsglass
