// The days of all documents in order, and phrases that mean different days in different documents.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

// Every value of a date with the expressions that have it, by value.
std::vector<TimelineEntry> make_timeline(const std::vector<Analysis>& analyses);

// Expressions of the same words that documents of one event (events.h) resolve to different days, the first of
// each document and day. "March 3, 2025" says its day itself and conflicts with nothing.
std::vector<DateConflict> find_date_conflicts(const std::vector<Analysis>& analyses,
                                              const std::vector<uint32_t>& events);

}  // namespace newsglass
