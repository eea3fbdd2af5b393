#include "entities/entities.h"

#include <algorithm>

#include "base/string_map.h"

namespace newsglass {

MentionId Entities::mention_at(uint32_t token) const {
  MentionId found;
  for (uint32_t i = 0; i < mentions.size() && mentions[i].tokens.begin <= token; ++i)
    if (mentions[i].tokens.contains(token)) found = MentionId(i);
  return found;
}

Entities find_entities(const Text& text, const Tokens&, const Sections&, const Marks&,
                       const std::vector<NameMention>& names, const EntityLexicon&) {
  Entities out;
  StringMap<EntityId> by_name;
  for (const NameMention& name : names) {
    const std::string surface(text.view(name.span));
    const auto [entry, fresh] = by_name.try_emplace(surface, EntityId(static_cast<uint32_t>(out.all.size())));
    if (fresh) {
      Entity entity;
      entity.type = name.type;
      entity.name = surface;
      entity.aliases.push_back(surface);
      entity.score = name.score;
      out.all.push_back(std::move(entity));
    }
    out.all[entry->second.index].mentions.push_back(MentionId(static_cast<uint32_t>(out.mentions.size())));
    out.mentions.push_back({entry->second, name.type, MentionForm::kName, name.tokens, name.span, name.score,
                            name.rule, fresh ? "" : "alias.same-name"});
  }
  return out;
}

}  // namespace newsglass
