#include "base/string_map.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// Russian and Russians.
std::string group_key(const NameForm& form) {
  std::string key = form.joined();
  if (form.type == EntityType::kGroup && key.size() > 3 && key.ends_with('s')) key.pop_back();
  return key;
}

}  // namespace

void join_same_names(const AliasContext& c, Clusters& clusters) {
  StringMap<uint32_t> first;
  for (const NameForm& form : c.forms.all) {
    if (form.is_person() && form.words.size() == 1) continue;
    std::string key(1, static_cast<char>('a' + static_cast<int>(form.type)));
    key += group_key(form);
    const uint32_t earliest = first.try_emplace(key, form.names[0]).first->second;
    for (const uint32_t name : form.names) clusters.join(earliest, name, Rule::kAliasSameName);
  }
}

}  // namespace newsglass
