// Expressions that look like dates and mean none: "today" in the sense of "at present".
#pragma once

#include "dates/reader.h"
#include "dates/tense.h"

namespace newsglass {

bool is_vague(const DateReader& reader, const Match& match, Tense tense);

}  // namespace newsglass
