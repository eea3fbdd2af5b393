// A name on its way from the tagger to the result: later steps move its ends, change its type or add others.
#pragma once

#include <vector>

#include "base/range.h"
#include "rules/rule.h"
#include "mentions/entity_type.h"

namespace newsglass {

inline constexpr float kDoubt = 2.0f;  // a name of a smaller margin may be overruled

struct NameCandidate {
  TokenSpan tokens;
  EntityType type = EntityType::kPerson;
  float margin = 0;  // how far the tagger preferred it, in logits; calibration turns it into a score
  Rule rule = Rule::kTagger;
};

// In text order, without overlap.
using NameCandidates = std::vector<NameCandidate>;

// The tokens that name `i` may take without running into its neighbours, in a text of `size` tokens.
TokenSpan room_of(const NameCandidates& names, size_t i, uint32_t size);

// `names` with `added` in place of the names they overlap. Both in text order; linear.
NameCandidates merged(const NameCandidates& names, const NameCandidates& added);

}  // namespace newsglass
