#include "entities/links/link.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "entities/links/place.h"

namespace newsglass {
namespace {

struct Link {
  std::string_view wikidata;
  Rule rule = Rule::kNone;
};

Topics topics_of(const Entity& entity, const Entities& entities, const LinkEvidence& evidence) {
  Topics out = 0;
  for (const MentionId m : entity.mentions)
    if (entities.mentions[m.index].form == MentionForm::kName)
      out |= evidence.topics_at(entities.mentions[m.index].tokens.begin);
  return out;
}

Link link_person(const Entity& entity, const Entities& entities, const KnowledgeBase& knowledge,
                 const LinkEvidence& evidence) {
  Link out;
  for (const std::string& alias : entity.aliases) {
    if (alias.find(' ') == std::string::npos) continue;  // a surname alone
    const std::string key = knowledge.person_key(alias), plain = KnowledgeBase::without_initials(key);
    auto people = knowledge.people(key);
    if (people.empty() && plain != key) people = knowledge.people(plain);
    for (const KnownPerson& person : people) {
      if (!out.wikidata.empty() && out.wikidata != person.wikidata)
        return {};  // two persons of the knowledge base
      const bool office = topics_of(entity, entities, evidence) & LinkWords::parse(person.kinds);
      const bool country = evidence.names_country(person.countries);
      const bool many = person.common_name || evidence.sport();
      if (many ? !(office && country) : !(office || country)) continue;
      out = {person.wikidata, office ? Rule::kLinkPersonOffice : Rule::kLinkPersonCountry};
    }
  }
  return out;
}

// Whether its sentences speak of a company.
bool is_called_company(const Entity& entity, const Entities& entities, const LinkEvidence& evidence) {
  return topics_of(entity, entities, evidence) & LinkWords::kCompany;
}

Link link_organization(EntityId id, const Entities& entities, const LinkEvidence& evidence) {
  Link out;
  for (const NameMeaning& name : evidence.meanings(id)) {
    for (const Thing& thing : name.things) {
      if (!thing.is_organization()) continue;
      if (thing.kind == Thing::kGovernment && !evidence.names_country(thing.country)) continue;
      if (!out.wikidata.empty() && out.wikidata != thing.wikidata) return {};
      if (thing.kind == Thing::kCompany && name.one_word &&
          !is_called_company(entities.all[id.index], entities, evidence))
        continue;
      out = {thing.wikidata, Rule::kLinkOrganizationName};
    }
  }
  return out;
}

}  // namespace

void link_entities(const Text& text, const Tokens& tokens, const KnowledgeBase& knowledge,
                   const LinkWords& words, Entities& entities) {
  const LinkEvidence evidence(tokens, entities, knowledge, words);
  const PlaceLinker places(text, tokens, entities, knowledge, evidence);
  for (uint32_t e = 0; e < entities.all.size(); ++e) {
    Entity& entity = entities.all[e];
    Link link;
    if (entity.type == EntityType::kPerson) link = link_person(entity, entities, knowledge, evidence);
    if (entity.type == EntityType::kOrganization) link = link_organization(EntityId(e), entities, evidence);
    if (entity.type == EntityType::kPlace) std::tie(link.wikidata, link.rule) = places.link(EntityId(e));
    if (link.wikidata.empty()) continue;
    entity.wikidata = link.wikidata;
    entity.link_rule = link.rule;
  }
}

}  // namespace newsglass
