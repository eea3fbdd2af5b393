// Pairs of members of a list that stand near each other: linear in a long list, where all pairs would not be.
#pragma once

#include <algorithm>
#include <cstddef>

namespace newsglass {

inline constexpr size_t kNeighbours = 8;

// Calls use(a, b) for each member and each of the next few behind it.
template <class List, class Use>
void each_near_pair(const List& list, Use use) {
  for (size_t i = 0; i < list.size(); ++i)
    for (size_t j = i + 1; j < std::min(list.size(), i + 1 + kNeighbours); ++j) use(list[i], list[j]);
}

}  // namespace newsglass
