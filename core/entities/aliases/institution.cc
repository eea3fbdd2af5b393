#include <string>

#include "entities/aliases/only_owner.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
void join_institutions(const AliasContext& c, Clusters& clusters) {
  const BodyWords& words = c.lexicon.body_words();
  OnlyOwners called(clusters);  // by its noun
  const auto is_body = [](const NameForm& form) { return form.type == EntityType::kOrganization; };
  for (const NameForm& form : c.forms.all) {
    if (!is_body(form) || form.words.size() < 2) continue;
    for (const std::string& word : form.words)
      if (words.kinds(word)) called.add(word, form.names[0]);
  }
  for (const NameForm& form : c.forms.all) {
    if (!is_body(form) || form.words.size() != 1 || form.acronym) continue;
    const auto found = called.find(form.words[0]);
    if (found && words.kinds(form.words[0])) clusters.join(*found, form.names[0], Rule::kAliasInstitution);
  }
}

}  // namespace newsglass
