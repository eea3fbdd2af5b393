// Two word sequences aligned (Myers 1986: "An O(ND) difference algorithm and its variations").
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace newsglass {

// Pairs (i, j) with a[i] == b[j] of a longest common subsequence, in order. Costs (|a| + |b|) * d, d the number
// of words by which they differ, and (d * d) memory; when d exceeds `most_differences`, words that both have
// only once are aligned by their order instead (patience), which is linear but for a logarithm.
std::vector<std::pair<uint32_t, uint32_t>> align_words(const std::vector<uint64_t>& a,
                                                       const std::vector<uint64_t>& b,
                                                       uint32_t most_differences = 400);

}  // namespace newsglass
