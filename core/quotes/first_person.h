// "I" and "my" inside a quotation are its speaker: the last mentions to be joined, once the speakers are
// known.
#pragma once

#include "entities/entities.h"
#include "quotes/quotations.h"

namespace newsglass {

// `entities` with the first-person pronouns of direct and partial quotations added, in text order. The ids of
// entities stay; the ids of mentions change.
Entities join_first_person(const Tokens& tokens, Entities entities, const Quotations& quotations);

}  // namespace newsglass
