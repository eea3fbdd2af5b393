#include "entities/link.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "entities/link_place.h"

namespace newsglass {
namespace {

struct Link {
  std::string_view wikidata;
  Rule rule = "";
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
    const std::string key = KnowledgeBase::person_key(alias);
    auto people = knowledge.people(key);
    if (people.empty()) people = knowledge.people(KnowledgeBase::without_initials(key));
    for (const KnownPerson& person : people) {
      if (!out.wikidata.empty() && out.wikidata != person.wikidata)
        return {};  // two persons of the knowledge base
      const bool office = topics_of(entity, entities, evidence) & LinkWords::parse(person.kinds);
      const bool country = evidence.names_country(person.countries);
      const bool many = person.common_name || evidence.sport();
      if (many ? !(office && country) : !(office || country)) continue;
      out = {person.wikidata, office ? "link.person.office" : "link.person.country"};
    }
  }
  return out;
}

// Whether the name says itself that it is a company's ("Acme Corp.") or its sentences speak of one.
bool is_called_company(const Entity& entity, const Entities& entities, const LinkEvidence& evidence) {
  return topics_of(entity, entities, evidence) & LinkWords::kCompany;
}

Link link_organization(const Entity& entity, const Entities& entities, const KnowledgeBase& knowledge,
                       const LinkEvidence& evidence) {
  Link out;
  for (const std::string& alias : entity.aliases) {
    const std::string key = KnowledgeBase::key(alias);
    const bool one_word = key.find(' ') == std::string::npos;
    for (const Thing& thing : knowledge.things(key)) {
      if (!thing.is_organization()) continue;
      if (thing.kind == Thing::kGovernment && !evidence.names_country(thing.country)) continue;
      if (!out.wikidata.empty() && out.wikidata != thing.wikidata) return {};
      if (thing.kind == Thing::kCompany && one_word && !is_called_company(entity, entities, evidence))
        continue;
      out = {thing.wikidata, "link.organization.name"};
    }
  }
  return out;
}

}  // namespace

void link_entities(const Text& text, const Tokens& tokens, const KnowledgeBase& knowledge,
                   const LinkWords& words, Entities& entities) {
  const LinkEvidence evidence(text, tokens, entities, knowledge, words);
  const PlaceLinker places(text, tokens, entities, knowledge, evidence);
  for (Entity& entity : entities.all) {
    Link link;
    if (entity.type == EntityType::kPerson) link = link_person(entity, entities, knowledge, evidence);
    if (entity.type == EntityType::kOrganization)
      link = link_organization(entity, entities, knowledge, evidence);
    if (entity.type == EntityType::kPlace) std::tie(link.wikidata, link.rule) = places.link(entity);
    if (link.wikidata.empty()) continue;
    entity.wikidata = link.wikidata;
    entity.link_rule = link.rule;
  }
}

}  // namespace newsglass
