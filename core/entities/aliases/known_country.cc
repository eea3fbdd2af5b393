#include <string>

#include "base/string_map.h"
#include "entities/aliases/only_owner.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// "Korea Republic", as sports write it, is the Republic of Korea.
std::string_view country_of(const KnowledgeBase& knowledge, const NameForm& form) {
  const std::string name = KnowledgeBase::key(form.joined());
  const std::string_view code = knowledge.country(name);
  if (!code.empty() || form.words.size() != 2 || form.words[1] != "republic") return code;
  return knowledge.country("republic of " + form.words[0]);
}

}  // namespace

void join_known_countries(const AliasContext& c, Clusters& clusters) {
  const KnowledgeBase& knowledge = c.lexicon.knowledge();
  StringMap<uint32_t> named;     // by country code
  OnlyOwners by_last(clusters);  // by the last word: "South Korea"
  for (const NameForm& form : c.forms.all) {
    if (form.type != EntityType::kPlace) continue;
    const std::string_view code = country_of(knowledge, form);
    if (code.empty()) continue;
    const auto [first, fresh] = named.try_emplace(std::string(code), form.names[0]);
    if (!fresh) clusters.join(first->second, form.names[0], Rule::kAliasCountry);
    if (form.words.size() == 2) by_last.add(form.words[1], form.names[0]);
  }
  // "Korea" where the article names one of the two.
  for (const NameForm& form : c.forms.all) {
    if (form.type != EntityType::kPlace || form.words.size() != 1) continue;
    const auto whole = by_last.find(form.words[0]);
    if (whole && knowledge.things(form.words[0]).empty())
      clusters.join(*whole, form.names[0], Rule::kAliasCountry);
  }
}

}  // namespace newsglass
