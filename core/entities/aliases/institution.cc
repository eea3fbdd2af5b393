#include <string>

#include "base/string_map.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

constexpr uint32_t kSeveral = 0xFFFFFFFF;

}  // namespace

void join_institutions(const AliasContext& c, Clusters& clusters) {
  const BodyWords& words = c.lexicon.body_words();
  StringMap<uint32_t> called;  // what its noun names, and a name of it
  const auto is_body = [](const NameForm& form) { return form.type == EntityType::kOrganization; };
  for (const NameForm& form : c.forms.all) {
    if (!is_body(form) || form.words.size() < 2) continue;
    for (const std::string& word : form.words) {
      if (!words.kinds(word)) continue;
      const auto [entry, fresh] = called.try_emplace(word, form.names[0]);
      if (!fresh && entry->second != kSeveral && !clusters.same(entry->second, form.names[0]))
        entry->second = kSeveral;
    }
  }
  for (const NameForm& form : c.forms.all) {
    if (!is_body(form) || form.words.size() != 1 || form.acronym) continue;
    const auto found = called.find(form.words[0]);
    if (found != called.end() && found->second != kSeveral && words.kinds(form.words[0]))
      clusters.join(found->second, form.names[0], Rule::kAliasInstitution);
  }
}

}  // namespace newsglass
