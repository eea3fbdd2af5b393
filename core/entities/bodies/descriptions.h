// Descriptions of organizations and places: "the company", "this small island", "the Church".
//
// Only their words are found here; body_references.cc decides what, if anything, they mean.
#pragma once

#include <optional>

#include "entities/noun_phrases.h"

namespace newsglass {

struct BodyDescription {
  TokenSpan tokens;  // with its article
  uint32_t head = 0;
  BodyKinds kinds = 0;
  uint32_t compound = Reading::kNoName;  // such a noun right before the head: "the town hall"
  bool definite = true;                    // false: "a company", of which the reader has not heard
  uint32_t modifier = Reading::kNoName;  // the name within it: "the Dutch company"
};

// The description whose article is token `i`; nothing if there is none, if its noun only belongs to another
// ("the company spokesman"), or if what follows tells that it is something else ("the city of Porto", "the
// other company").
std::optional<BodyDescription> body_description_at(const NounPhrases& phrases, uint32_t i);

}  // namespace newsglass
