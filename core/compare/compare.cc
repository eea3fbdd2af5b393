#include "compare/compare.h"

#include "compare/events.h"
#include "compare/join_entities.h"
#include "compare/join_quotations.h"
#include "compare/shared_passages.h"
#include "compare/timeline.h"
#include "compare/versions.h"

namespace newsglass {
std::optional<Comparison> compare(const std::vector<Analysis>& analyses, const Model& model) {
  if (analyses.size() < 2) return std::nullopt;
  Comparison out;
  out.entities = join_entities(analyses, model.entities);
  out.quotations = join_quotations(analyses, out.entities, model.statements);
  out.timeline = make_timeline(analyses);
  const std::vector<uint32_t> events = find_events(out.entities, {}, analyses.size());
  out.conflicts = find_date_conflicts(analyses, events);
  out.shared = find_shared_passages(analyses);
  out.versions = find_versions(analyses, out);
  return out;
}

}  // namespace newsglass
