#include "compare/events.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "compare/near_pairs.h"

namespace newsglass {
namespace {

constexpr int kEnough = 3, kWeightOfAlike = 1;
// What more of the documents name says nothing about the event.
constexpr size_t kFewDocuments = 6, kSharePart = 4;

// A person says more than a country.
int weight_of(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
    case EntityType::kEvent:
      return 2;
    case EntityType::kOrganization:
    case EntityType::kWork:
    case EntityType::kProduct:
    case EntityType::kPlace:
      return 1;
    case EntityType::kGroup:
      return 0;
  }
  return 0;
}

std::vector<uint32_t> documents_of(const ComparedEntity& e) {
  std::vector<uint32_t> out;
  for (const auto& m : e.members)
    if (out.empty() || out.back() != m.document) out.push_back(m.document);
  return out;
}

}  // namespace

std::vector<uint32_t> find_events(const std::vector<ComparedEntity>& entities,
                                  const std::vector<std::pair<uint32_t, uint32_t>>& alike, size_t documents) {
  std::map<std::pair<uint32_t, uint32_t>, int> common;
  const size_t few = std::max(kFewDocuments, documents / kSharePart);
  for (const ComparedEntity& e : entities) {
    const int weight = weight_of(e.type);
    const std::vector<uint32_t> in = documents_of(e);
    if (!weight || in.size() > few) continue;
    each_near_pair(in, [&](uint32_t a, uint32_t b) { common[{a, b}] += weight; });
  }
  for (const auto& [x, y] : alike) {
    const std::vector<uint32_t> a = documents_of(entities[x]), b = documents_of(entities[y]);
    if (a.size() + b.size() > few) continue;
    for (const uint32_t i : a)
      for (const uint32_t j : b)
        if (i != j) common[std::minmax(i, j)] += kWeightOfAlike;
  }
  std::vector<uint32_t> parent(documents);
  std::iota(parent.begin(), parent.end(), 0u);
  const auto root = [&](uint32_t d) {
    while (parent[d] != d) d = parent[d] = parent[parent[d]];
    return d;
  };
  for (const auto& [pair, weight] : common)
    if (weight >= kEnough) {
      const uint32_t a = root(pair.first), b = root(pair.second);
      parent[std::max(a, b)] = std::min(a, b);
    }
  std::vector<uint32_t> out;
  for (uint32_t d = 0; d < documents; ++d) out.push_back(root(d));
  return out;
}

}  // namespace newsglass
