// Words before an expression that belong to its span without changing its value: "late last week", "end of
// 2022", "nearly three years", "mid-November".
#pragma once

#include <vector>

#include "dates/reader.h"

namespace newsglass {

void extend_matches(const DateReader& reader, std::vector<Match>& matches);

}  // namespace newsglass
