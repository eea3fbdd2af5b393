// What speaks against making entities of several articles one, whatever their names say.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/analysis.h"
#include "compare/union_names.h"
#include "entities/clusters.h"

namespace newsglass {

// Keeps apart: two entities of one article (it has decided), two Wikidata items, a man and a woman, and, for
// names that are no more than alike, what articles of different events tell.
class EntityGuard {
 public:
  // The arguments must outlive the guard.
  EntityGuard(const std::vector<Analysis>& analyses, const UnionNames& names, Clusters& clusters);

  // The event of each document (compare/events.h); before it is set, names that are merely alike are kept
  // apart.
  void set_events(std::vector<uint32_t> events) { events_ = std::move(events); }

  uint32_t event_of(uint32_t document) const { return events_.empty() ? document : events_[document]; }

  bool may_join(uint32_t a, uint32_t b, Rule rule) const;

  // The clusters tell of one event: some documents of theirs do.
  bool of_one_event(uint32_t a, uint32_t b) const;

 private:
  void joined(uint32_t root, uint32_t other);
  const Entity& entity(uint32_t name) const;

  const std::vector<Analysis>& analyses_;
  const UnionNames& names_;
  Clusters& clusters_;
  std::vector<uint32_t> events_;
  std::vector<std::set<uint32_t>> documents_;  // of roots
  std::vector<std::string> wikidata_;          // of roots
  std::vector<uint32_t> types_;                // of roots: a bit for each type that a name of it has
};

}  // namespace newsglass
