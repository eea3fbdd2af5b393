#include "entities/entities.h"

#include <algorithm>
#include <unordered_map>

#include "base/string_map.h"
#include "entities/aliases/sieves.h"
#include "entities/bodies/owned.h"
#include "entities/bodies/pronouns.h"
#include "entities/bodies/references.h"
#include "entities/clusters.h"
#include "entities/links/link.h"
#include "entities/name_forms.h"
#include "entities/people/references.h"
#include "entities/people/roles.h"
#include "syntax/reading.h"

namespace newsglass {
namespace {

// Surest first: a sieve sees what the ones before it joined.
constexpr AliasSieve kAliasSieves[] = {
    join_same_names,    join_spellings, join_given_names,     join_fuller_names,
    join_apposed_names, join_surnames,  join_misspellings,    join_handles,
    join_acronyms,      join_shortened, join_known_countries, join_institutions,
};

// What the word before each name tells: "Ms Bruce", "spokeswoman Ana Torres".
AliasContext alias_context(const Text& text, const Tokens& tokens, const EntityLexicon& lexicon,
                           const std::vector<NameMention>& names, const NameForms& forms) {
  AliasContext c{text, tokens, lexicon, names, forms, {}};
  for (const NameMention& name : names) {
    const PersonWord* word = name.type == EntityType::kPerson && name.tokens.begin > 0
                                 ? lexicon.person_word(tokens.normal(name.tokens.begin - 1))
                                 : nullptr;
    c.title_gender.push_back(word ? word->gender : Gender::kUnknown);
  }
  return c;
}

// A person's fullest name has the most words; of other names the longest is the fullest.
bool is_fuller(const NameForm& a, std::string_view name_a, const NameForm& b, std::string_view name_b) {
  if (a.handle != b.handle) return b.handle;
  if (a.words.size() != b.words.size()) return a.words.size() > b.words.size();
  return name_a.size() > name_b.size();
}

// Makes the public layer of what was joined: mentions in text order, entities by first mention.
class Assembler {
 public:
  Assembler(const Text& text, const Tokens& tokens, const std::vector<NameMention>& names,
            const NameForms& forms, const Clusters& clusters, const RuleScores& scores)
      : text_(text), tokens_(tokens), names_(names), forms_(forms), clusters_(clusters), scores_(scores) {}

  Entities run(const std::vector<Reference>& references, const std::vector<FoundRole>& roles) {
    size_t r = 0;
    for (uint32_t n = 0; n <= names_.size(); ++n) {
      // A description stands before a name within it.
      for (; r < references.size() &&
             (n == names_.size() || references[r].tokens.begin <= names_[n].tokens.begin);
           ++r)
        add_reference(references[r]);
      if (n < names_.size()) add_name(n);
    }
    for (const FoundRole& role : roles) add_role(role, references);
    for (uint32_t e = 0; e < out_.all.size(); ++e)
      if (!fullest_.empty()) out_.all[e].name = std::string(text_.view(names_[fullest_[e]].span));
    return std::move(out_);
  }

 private:
  EntityId entity_of(uint32_t name) {
    const uint32_t root = clusters_.root(name);
    const auto [entry, fresh] = entities_.try_emplace(root, EntityId(static_cast<uint32_t>(out_.all.size())));
    if (fresh) {
      out_.all.emplace_back();
      out_.all.back().type = names_[root].type;
      out_.all.back().gender = clusters_.gender(root);
      fullest_.push_back(root);
    }
    return entry->second;
  }

  void add_name(uint32_t n) {
    const EntityId id = entity_of(n);
    Entity& e = out_.all[id.index];
    const std::string surface(text_.view(names_[n].span));
    // A form is one surface of one type; a bracket may join the same surface of two types.
    if (form(n).names[0] == n && aliases_.insert(std::to_string(id.index) + " " + surface).second)
      e.aliases.push_back(surface);
    uint32_t& fullest = fullest_[id.index];
    if (is_fuller(form(n), surface, form(fullest), text_.view(names_[fullest].span))) fullest = n;
    e.score = std::max(e.score, names_[n].score);
    const Rule rule = clusters_.rule_of(n);
    add({id, names_[n].type, MentionForm::kName, names_[n].tokens, names_[n].span, names_[n].score,
         names_[n].rule,
         e.mentions.empty()    ? Rule::kNone
         : rule != Rule::kNone ? rule
                               : Rule::kAliasSameName});
  }

  void add_reference(const Reference& r) {
    ByteSpan span = tokens_.bytes_of(r.tokens);
    // "he's" is one token; the mention is the pronoun.
    const size_t apostrophe = tokens_.normal(r.tokens.begin).find('\'');
    if (r.pronoun && apostrophe != std::string_view::npos)
      span.end = span.begin + static_cast<uint32_t>(apostrophe);
    add({entity_of(r.name), names_[clusters_.root(r.name)].type,
         r.pronoun ? MentionForm::kPronoun : MentionForm::kNominal, r.tokens, span,
         scores_.of(r.rule, r.margin), r.rule, r.rule});
  }

  void add_role(const FoundRole& role, const std::vector<Reference>& references) {
    EntityId organization;
    if (role.organization != Reading::kNoName) {
      organization = entity_of(role.organization);
    } else if (const uint32_t owner = owner_of(role, references); owner != Reading::kNoName) {
      organization = entity_of(owner);
    }
    out_.all[entity_of(role.name).index].roles.push_back(
        {tokens_.bytes_of(role.tokens), role.former, organization});
  }

  // "its chief executive": the body that "its" was joined to; kNoName if it was not.
  uint32_t owner_of(const FoundRole& role, const std::vector<Reference>& references) const {
    const auto r = std::lower_bound(
        references.begin(), references.end(), role.tokens.begin,
        [](const Reference& reference, uint32_t token) { return reference.tokens.begin < token; });
    if (r == references.end() || r->tokens.begin != role.tokens.begin || !r->pronoun)
      return Reading::kNoName;
    const EntityType type = names_[clusters_.root(r->name)].type;
    return type == EntityType::kOrganization || type == EntityType::kPlace ? r->name : Reading::kNoName;
  }

  void add(Mention mention) {
    out_.all[mention.entity.index].mentions.push_back(MentionId(static_cast<uint32_t>(out_.mentions.size())));
    out_.mentions.push_back(mention);
  }

  const NameForm& form(uint32_t n) const { return forms_.all[forms_.of_name[n]]; }

  const Text& text_;
  const Tokens& tokens_;
  const std::vector<NameMention>& names_;
  const NameForms& forms_;
  const Clusters& clusters_;
  const RuleScores& scores_;
  Entities out_;
  std::unordered_map<uint32_t, EntityId> entities_;  // by the cluster's root
  StringSet aliases_;                                // entity and surface
  std::vector<uint32_t> fullest_;                    // the fullest name of each entity
};

}  // namespace

Entities find_entities(const Reading& reading, const Text& text, const EntityLexicon& lexicon,
                       const RuleScores& scores, uint16_t year, const PronounObserver& observe) {
  const Tokens& tokens = reading.tokens;
  const std::vector<NameMention>& names = reading.names;
  const NameForms forms = find_name_forms(text, tokens, names, lexicon);
  const AliasContext context = alias_context(text, tokens, lexicon, names, forms);
  Clusters clusters(names.size());
  for (uint32_t n = 0; n < names.size(); ++n) {
    clusters.add_gender(n, context.title_gender[n]);
    clusters.add_gender(n, forms.all[forms.of_name[n]].gender);
  }
  for (const AliasSieve sieve : kAliasSieves) sieve(context, clusters);
  const NounPhrases phrases(reading, lexicon);
  const auto roles = find_roles(phrases);
  GenderBeliefs beliefs(clusters, forms, context.title_gender, lexicon);
  auto references = find_references(phrases, roles, clusters, year, beliefs, observe);
  for (uint32_t n = 0; n < names.size(); ++n)
    if (clusters.root(n) == n) clusters.set_gender(n, beliefs.settled(n));
  const NamedBodies bodies(phrases, forms, clusters);
  const auto owned = find_owned_bodies(phrases, roles, references, bodies, clusters);
  const auto of_bodies = find_body_references(phrases, bodies, clusters);
  references.insert(references.end(), of_bodies.begin(), of_bodies.end());
  const auto its = find_body_pronouns(phrases, clusters, of_bodies);
  references.insert(references.end(), its.begin(), its.end());
  references.insert(references.end(), owned.begin(), owned.end());
  std::stable_sort(references.begin(), references.end(), [](const Reference& a, const Reference& b) {
    return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
  });
  Entities entities =
      Assembler(text, tokens, names, forms, clusters, scores).run(references, roles);
  link_entities(text, tokens, lexicon.knowledge(), lexicon.link_words(), entities);
  return entities;
}

}  // namespace newsglass
