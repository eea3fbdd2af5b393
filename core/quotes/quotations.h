// Who said what: every reported utterance with its words, its cue, its source and the person behind it.
//
//     “No ship leaves,” she told Radio Costa on Monday.
//     ^content          ^source, cue "told", via Radio Costa; speaker: the entity of "she"
//
// The words of the source and the speaker are kept apart: a source is a span of the text, a speaker an
// entity, or the description of somebody unnamed, or nobody when the text gives nobody or the evidence is too
// thin.
#pragma once

#include <vector>

#include "entities/entity.h"
#include "quotes/quotation.h"
#include "rules/scores.h"
#include "syntax/reading.h"
#include "text/text.h"

namespace newsglass {

// Linear in the number of tokens.
Quotations find_quotations(const Reading& reading, const Text& text, const Entities& entities,
                           const RuleScores& scores);

}  // namespace newsglass
