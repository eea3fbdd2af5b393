// Which place a name means: the country or city that the article's other names and the words beside it fit.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "entities/links/evidence.h"

namespace newsglass {

class PlaceLinker {
 public:
  PlaceLinker(const Text& text, const Tokens& tokens, const Entities& entities,
              const KnowledgeBase& knowledge, const LinkEvidence& evidence)
      : text_(text), tokens_(tokens), entities_(entities), knowledge_(knowledge), evidence_(evidence) {}

  // The Wikidata id and the rule that decided; both empty if no place is sure.
  std::pair<std::string_view, Rule> link(EntityId id) const;

 private:
  std::optional<Thing> region_after(const Mention& mention) const;
  bool is_locative(const Mention& mention) const;
  bool is_called_region(const Mention& mention) const;
  bool is_part(const Mention& mention) const;
  bool is_exchange(const Mention& mention) const;
  bool has_twin_region(const std::vector<Thing>& places, bool parted) const;
  bool is_team(const std::vector<Thing>& places, uint32_t placed, uint32_t names) const;
  bool is_likely(const Thing& place, bool placed) const;
  std::vector<Thing> candidates(EntityId id) const;

  const Text& text_;
  const Tokens& tokens_;
  const Entities& entities_;
  const KnowledgeBase& knowledge_;
  const LinkEvidence& evidence_;
};

}  // namespace newsglass
