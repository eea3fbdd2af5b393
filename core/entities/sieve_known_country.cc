#include <string>

#include "base/string_map.h"
#include "entities/alias_sieves.h"

namespace newsglass {

void join_known_countries(const AliasContext& c, Clusters& clusters) {
  StringMap<uint32_t> named;  // by country code
  for (const NameForm& form : c.forms.all) {
    if (form.type != EntityType::kPlace) continue;
    const std::string_view code = c.lexicon.knowledge().country(KnowledgeBase::key(form.joined()));
    if (code.empty()) continue;
    const auto [first, fresh] = named.try_emplace(std::string(code), form.names[0]);
    if (!fresh) clusters.join(first->second, form.names[0], "alias.country");
  }
}

}  // namespace newsglass
