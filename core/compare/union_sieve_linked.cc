#include <map>
#include <string>
#include <utility>

#include "compare/union_sieves.h"

namespace newsglass {

void join_linked(const UnionContext& c, Clusters& clusters) {
  std::map<std::pair<EntityType, std::string>, uint32_t> first;
  for (uint32_t n = 0; n < c.names.names.size(); ++n) {
    const Entity& e = c.entity(n);
    if (e.wikidata.empty()) continue;
    const auto [entry, fresh] = first.try_emplace({e.type, e.wikidata}, n);
    if (!fresh) clusters.join(entry->second, n, Rule::kAliasWikidata);
  }
}

}  // namespace newsglass
