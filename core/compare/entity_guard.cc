#include "compare/entity_guard.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace newsglass {
namespace {

// Two names are the same or plainly two spellings of one; what other rules join needs one event.
bool is_sure(Rule rule) { return rule == Rule::kNone || has_trait(rule, kSureAcross); }

}  // namespace

EntityGuard::EntityGuard(const std::vector<Analysis>& analyses, const UnionNames& names, Clusters& clusters)
    : analyses_(analyses), names_(names), clusters_(clusters) {
  for (uint32_t n = 0; n < names.owners.size(); ++n) {
    documents_.push_back({names.owners[n].document});
    wikidata_.push_back(entity(n).wikidata);
    types_.push_back(1u << static_cast<unsigned>(names.names[n].type));
  }
  clusters_.set_guard({[this](uint32_t a, uint32_t b, Rule rule) { return may_join(a, b, rule); },
                       [this](uint32_t root, uint32_t other) { joined(root, other); }});
}

const Entity& EntityGuard::entity(uint32_t name) const {
  const UnionNames::Owner& owner = names_.owners[name];
  return analyses_[owner.document].entities.all[owner.entity.index];
}

bool EntityGuard::may_join(uint32_t a, uint32_t b, Rule rule) const {
  a = clusters_.root(a);
  b = clusters_.root(b);
  const UnionNames::Owner &x = names_.owners[a], &y = names_.owners[b];
  if (x.document == y.document && x.entity == y.entity) return true;
  const bool of_one_type = (types_[a] & types_[b]) != 0;
  if (!of_one_type && rule != Rule::kAliasAcronym && rule != Rule::kAliasOtherType) return false;
  if (!wikidata_[a].empty() && !wikidata_[b].empty() && wikidata_[a] != wikidata_[b]) return false;
  if (!clusters_.agree(a, b)) return false;
  const auto& [few, many] = documents_[a].size() < documents_[b].size()
                                ? std::tie(documents_[a], documents_[b])
                                : std::tie(documents_[b], documents_[a]);
  for (const uint32_t document : few)
    if (many.count(document)) return false;
  // "CDC" is another body in another event.
  const bool acronyms = names_.forms.all[names_.forms.of_name[a]].acronym &&
                        names_.forms.all[names_.forms.of_name[b]].acronym && wikidata_[a].empty();
  return (is_sure(rule) && !acronyms) || of_one_event(a, b);
}

bool EntityGuard::of_one_event(uint32_t a, uint32_t b) const {
  if (events_.empty()) return false;
  std::set<uint32_t> events;
  for (const uint32_t document : documents_[clusters_.root(a)]) events.insert(events_[document]);
  const std::set<uint32_t>& others = documents_[clusters_.root(b)];
  return std::any_of(others.begin(), others.end(),
                     [&](uint32_t document) { return events.count(events_[document]) > 0; });
}

void EntityGuard::joined(uint32_t root, uint32_t other) {
  if (documents_[root].size() < documents_[other].size()) documents_[root].swap(documents_[other]);
  documents_[root].insert(documents_[other].begin(), documents_[other].end());
  documents_[other].clear();
  types_[root] |= types_[other];
  if (wikidata_[root].empty()) wikidata_[root] = wikidata_[other];
}

}  // namespace newsglass
