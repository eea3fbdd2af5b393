#include "entities/entity.h"

#include <algorithm>

namespace newsglass {
namespace {

// Names and pronouns within a description: "the mayor of Ana's town and her sister".
constexpr uint32_t kDeepestNesting = 8;

}  // namespace

MentionId Entities::mention_at(uint32_t token) const {
  // Mentions are short and nest at most a few deep, so the innermost is near where the token would stand.
  auto m = std::partition_point(mentions.begin(), mentions.end(),
                                [&](const Mention& mention) { return mention.tokens.begin <= token; });
  for (uint32_t steps = 0; m != mentions.begin() && steps < kDeepestNesting; ++steps)
    if ((--m)->tokens.contains(token)) return MentionId(static_cast<uint32_t>(m - mentions.begin()));
  return MentionId();
}

}  // namespace newsglass
