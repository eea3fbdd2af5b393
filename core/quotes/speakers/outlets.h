// Through whom a quotation is reported: "told Radio Costa", "in an interview with the Ria Times", "wrote on
// Instagram", "..., the Costa News Agency reported".
#pragma once

#include <vector>

#include "base/ids.h"
#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/speakers/speakers.h"

namespace newsglass {

// The outlets of each draft, in text order. Cost: linear in the tokens of the sentences that hold them.
std::vector<std::vector<EntityId>> find_outlets(const QuoteContext& c, const std::vector<Draft>& drafts);

// Gives outlets to quotations whose occasion an earlier sentence tells ("in an interview with ... . He
// said"), and to "the source" of whom an earlier one told it. Linear.
void carry_outlets(const QuoteContext& c, const std::vector<Draft>& drafts,
                   std::vector<SpeakerChoice>& choices);

}  // namespace newsglass
