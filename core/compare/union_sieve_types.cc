#include <string>
#include <vector>

#include "base/string_map.h"
#include "compare/union_sieves.h"

namespace newsglass {
namespace {

// A person known by one word beside a thing that Wikidata knows: Jordan the player and Jordan the country.
bool may_be_two(const UnionContext& c, uint32_t a, uint32_t b) {
  const auto lone = [&](uint32_t n) { return c.form(n).is_person() && c.form(n).words.size() == 1; };
  return (lone(a) && !c.entity(b).wikidata.empty()) || (lone(b) && !c.entity(a).wikidata.empty());
}

}  // namespace

void join_other_types(const UnionContext& c, Clusters& clusters) {
  StringMap<std::vector<uint32_t>> by_name;  // the first name of each event and type
  for (uint32_t n = 0; n < c.names.names.size(); ++n) {
    const NameForm& form = c.form(n);
    if (form.handle || form.acronym || form.type == EntityType::kGroup) continue;
    std::vector<uint32_t>& others =
        by_name[std::to_string(c.guard.event_of(c.names.owners[n].document)) + " " + form.joined()];
    for (const uint32_t other : others)
      if (c.form(other).type != form.type && !may_be_two(c, other, n)) clusters.join(other, n, Rule::kAliasOtherType);
    if (others.size() < kMostCandidates) others.push_back(n);
  }
}

}  // namespace newsglass
