#include "quotes/context.h"

namespace newsglass {

QuoteContext::QuoteContext(const Reading& reading, const Text& text, const Entities& entities,
                           const RuleScores& scores)
    : Reading(reading), text(text), entities(entities), scores(scores), mention_of_token_(size()) {
  // A mention is a handful of words, so this is linear; a shorter one inside another wins.
  for (uint32_t m = 0; m < entities.mentions.size(); ++m) {
    const TokenSpan span = entities.mentions[m].tokens;
    for (uint32_t t = span.begin; t < span.end; ++t) {
      const MentionId before = mention_of_token_[t];
      if (!before || entities.mentions[before.index].tokens.size() > span.size())
        mention_of_token_[t] = MentionId(m);
    }
  }
}

}  // namespace newsglass
