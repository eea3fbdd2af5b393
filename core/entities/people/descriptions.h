// Descriptions of persons: "the mayor", "his Russian counterpart", "a fisherman from Porto".
//
// Only their words are found here; references.cc decides whom, if anybody, they mean. Even one that means
// nobody named matters: "he" may be the fisherman.
#pragma once

#include <optional>

#include "entities/noun_phrases.h"

namespace newsglass {

struct Description {
  enum Kind : uint8_t { kDefinite, kIndefinite, kPossessive };

  Kind kind = kDefinite;
  TokenSpan tokens;  // with its article or possessive
  uint32_t head = 0;
  Gender gender = Gender::kUnknown;
};

// The description whose article or possessive is token `i`; nothing if there is none, if it is a title
// before a name, or in the plural.
std::optional<Description> description_at(const NounPhrases& phrases, uint32_t i);

// "the 45-year-old": the age, 0 if that does not stand at `i`.
uint32_t age_at(const Reading& d, uint32_t i);

}  // namespace newsglass
