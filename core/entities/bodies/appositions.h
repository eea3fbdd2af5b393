// Descriptions that stand beside the name of an organization or place: "Lisbon, the capital of Portugal",
// "the nation's capital, Lisbon", "the Marlow group".
//
// They need no search for what they mean, so they may hold what no other description may: superlatives,
// possessors, what follows their noun.
#pragma once

#include <optional>

#include "entities/bodies/descriptions.h"
#include "entities/bodies/named.h"

namespace newsglass {

// The description after the comma that follows the name; nothing if a list or the rest of a clause follows:
// "in Lisbon, the bridge over the river was closed".
std::optional<TokenSpan> body_apposition_after(const NounPhrases& phrases, uint32_t name, BodyKinds kinds);

// The description with a possessor right before the name or its comma: "the nation's capital, Lisbon,",
// "its elite unit the Harbour Guard".
std::optional<TokenSpan> body_apposition_before(const NounPhrases& phrases, uint32_t name, BodyKinds kinds);

// Whether the name within the description is what it means: "the Marlow group", but not "the UN agency".
bool is_called_by_its_name(const NounPhrases& phrases, const BodyDescription& description, BodyKinds kinds);

}  // namespace newsglass
