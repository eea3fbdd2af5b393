// Who is named with whom.
#pragma once

#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

struct CoMention {
  EntityId a, b;            // a < b
  uint32_t sentences = 0;   // in how many both are named
  uint32_t paragraphs = 0;
};

// Pairs of entities that a paragraph calls by name, by their ids. Descriptions and pronouns do not count, nor do
// teasers and meta lines; a paragraph that names more than kMostNamed is a list and says nothing about pairs, which
// also keeps the cost linear in the text.
inline constexpr size_t kMostNamed = 40;
std::vector<CoMention> co_mentions(const Analysis& a);

}  // namespace newsglass
