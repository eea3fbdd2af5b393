// Sieves that join entities of several articles beside those of entities/alias_sieves.h, surest first: what an
// article alone never needs.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "compare/entity_guard.h"
#include "compare/union_names.h"
#include "entities/clusters.h"

namespace newsglass {

// Names of one key that are compared, at most.
inline constexpr size_t kMostCandidates = 24;

struct UnionContext {
  const std::vector<Analysis>& analyses;
  const EntityLexicon& lexicon;
  const UnionNames& names;
  const EntityGuard& guard;

  const Entity& entity(uint32_t name) const {
    const UnionNames::Owner& owner = names.owners[name];
    return analyses[owner.document].entities.all[owner.entity.index];
  }
  const NameForm& form(uint32_t name) const { return names.forms.all[names.forms.of_name[name]]; }
};

// alias.wikidata: the names lead to one item.
void join_linked(const UnionContext& c, Clusters& clusters);

// alias.other-type: one name in articles of one event that take it for different kinds of things: a firm that one of
// them takes for a person.
void join_other_types(const UnionContext& c, Clusters& clusters);

// alias.sounds-alike: names whose consonants sound alike, of articles that tell of one event: of persons that
// hold one office, or whose spellings are near and unlike everybody else's.
void join_sounds_alike(const UnionContext& c, Clusters& clusters);

// alias.surname: a person whom an article calls by one name only is the one person of that surname in the
// articles of the event, or the one who holds the same office.
void join_lone_surnames(const UnionContext& c, Clusters& clusters);

}  // namespace newsglass
