#include "compare/compare.h"

#include <map>
#include <utility>

#include "compare/events.h"
#include "compare/join_quotations.h"
#include "compare/shared_passages.h"
#include "compare/timeline.h"
#include "compare/versions.h"

namespace newsglass {
namespace {

// Entities of one type that share their fullest name, or the same QID, are one.
std::vector<ComparedEntity> join_entities(const std::vector<Analysis>& analyses) {
  std::vector<ComparedEntity> out;
  std::map<std::pair<EntityType, std::string>, size_t> by_key;
  for (uint32_t d = 0; d < analyses.size(); ++d) {
    const std::vector<Entity>& entities = analyses[d].entities.all;
    for (uint32_t i = 0; i < entities.size(); ++i) {
      const Entity& e = entities[i];
      const auto key = std::make_pair(e.type, e.wikidata.empty() ? e.name : e.wikidata);
      const auto [at, fresh] = by_key.try_emplace(key, out.size());
      if (fresh) out.push_back({e.type, e.name, e.wikidata, {}, "Only one article names it."});
      ComparedEntity& joined = out[at->second];
      joined.members.push_back({d, EntityId(i)});
      if (e.name.size() > joined.name.size()) joined.name = e.name;
      if (joined.members.size() > 1)
        joined.why = e.wikidata.empty() ? "The articles use the same name."
                                        : "The names lead to the same Wikidata item.";
    }
  }
  return out;
}

}  // namespace

std::optional<Comparison> compare(const std::vector<Analysis>& analyses) {
  if (analyses.size() < 2) return std::nullopt;
  Comparison out;
  out.entities = join_entities(analyses);
  out.quotations = join_quotations(analyses, out.entities);
  out.timeline = make_timeline(analyses);
  const std::vector<uint32_t> events = find_events(out.entities, analyses.size());
  out.conflicts = find_date_conflicts(analyses, events);
  out.shared = find_shared_passages(analyses);
  out.versions = find_versions(analyses, out);
  return out;
}

}  // namespace newsglass
