// From the words of a source to who they are.
#pragma once

#include <vector>

#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/quotation.h"

namespace newsglass {

struct SpeakerChoice {
  std::vector<Speaker> speakers;
  std::vector<EntityId> via;
  EntityId addressee;
  Rule rule = Rule::kNone;  // how the speaker was found; kNone when nobody is given
};

// One for each draft, in their order. Linear.
std::vector<SpeakerChoice> find_speakers(const QuoteContext& c, const std::vector<Draft>& drafts);

}  // namespace newsglass
