// Parts of speech around reporting verbs, where the sentence's plan knows better than the tagger.
//
//     aides/VBZ said   ->   aides/N said            “It rains,” Ana notes/N .   ->   notes/VBZ
#pragma once

#include <vector>

#include "marks/marks.h"
#include "quotes/quote_lexicon.h"
#include "syntax/part_of_speech.h"
#include "tokens/token.h"

namespace newsglass {

// Changes `tags`, one for each token. Cost: linear.
void repair_tags(const Tokens& tokens, const Marks& marks, const QuoteLexicon& lexicon,
                 std::vector<PartOfSpeech>& tags);

}  // namespace newsglass
