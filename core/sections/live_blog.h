// A live blog: entries that begin with the time of the day on a line of its own.
#pragma once

#include <vector>

#include "sections/line.h"

namespace newsglass {

// Where three or more entries stand: their times become meta and the headings below them subheadings.
void mark_live_entries(const Tokens& tokens, std::vector<Line>& lines);

}  // namespace newsglass
