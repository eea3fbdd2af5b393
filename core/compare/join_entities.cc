#include "compare/join_entities.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "compare/entity_guard.h"
#include "compare/events.h"
#include "compare/join_reasons.h"
#include "compare/union_names.h"
#include "compare/union_sieves.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// Those of an article's sieves that need no words around the names, surest first; the first tell which articles
// are of one event, the others need to know it.
constexpr AliasSieve kSureSieves[] = {join_same_names, join_known_countries, join_spellings, join_fuller_names};
constexpr AliasSieve kAliasSieves[] = {
    join_same_names /* acronyms */, join_given_names, join_misspellings,
    join_handles,                   join_acronyms,    join_shortened,
};

// The first few say enough.
constexpr size_t kMostReasons = 4;

class EntityJoiner {
 public:
  EntityJoiner(const std::vector<Analysis>& analyses, const EntityLexicon& lexicon)
      : analyses_(analyses),
        lexicon_(lexicon),
        names_(unite_names(analyses, lexicon)),
        clusters_(names_.names.size()),
        guard_(analyses, names_, clusters_) {}

  std::vector<ComparedEntity> run() {
    join_within_articles();
    const AliasContext context{no_text_, no_tokens_, lexicon_, names_.names, names_.forms,
                               std::vector<Gender>(names_.names.size(), Gender::kUnknown)};
    const UnionContext across{analyses_, lexicon_, names_, guard_};
    join_linked(across, clusters_);
    for (const AliasSieve sieve : kSureSieves) sieve(context, clusters_);
    guard_.set_events(events());
    join_other_types(across, clusters_);
    for (const AliasSieve sieve : kAliasSieves) sieve(context, clusters_);
    join_sounds_alike(across, clusters_);
    join_lone_surnames(across, clusters_);
    return result();
  }

 private:
  void join_within_articles() {
    for (uint32_t n = 0; n < names_.names.size(); ++n) {
      const UnionNames::Owner& owner = names_.owners[n];
      const Entity& e = analyses_[owner.document].entities.all[owner.entity.index];
      clusters_.add_gender(n, e.gender);
      clusters_.join(names_.first[owner.document][owner.entity.index], n, Rule::kNone);
    }
  }

  std::vector<uint32_t> events() const {
    std::map<uint32_t, size_t> of_root;
    const std::vector<ComparedEntity> entities = joined(of_root);
    std::vector<std::pair<uint32_t, uint32_t>> alike;
    for (const auto& [a, b] : names_alike(names_, clusters_))
      alike.emplace_back(static_cast<uint32_t>(of_root.at(a)), static_cast<uint32_t>(of_root.at(b)));
    return find_events(entities, alike, analyses_.size());
  }

  std::vector<ComparedEntity> result() const {
    std::map<uint32_t, size_t> of_root;
    std::vector<ComparedEntity> out = joined(of_root);
    for (ComparedEntity& entity : out) {
      entity.type = usual_type(entity);
      entity.name = usual_name(entity);
      entity.why = reasons(entity);
    }
    return out;
  }

  // `of_root`: the place of each cluster.
  std::vector<ComparedEntity> joined(std::map<uint32_t, size_t>& of_root) const {
    std::vector<ComparedEntity> out;
    for (uint32_t d = 0; d < analyses_.size(); ++d)
      for (uint32_t e = 0; e < analyses_[d].entities.all.size(); ++e) {
        const auto [entry, fresh] = of_root.try_emplace(clusters_.root(names_.first[d][e]), out.size());
        const Entity& entity = analyses_[d].entities.all[e];
        if (fresh) out.push_back({entity.type, entity.name, "", {}, ""});
        ComparedEntity& joined = out[entry->second];
        joined.members.push_back({d, EntityId(e)});
        if (joined.wikidata.empty()) joined.wikidata = entity.wikidata;
      }
    return out;
  }

  // Of what the articles take it for, what most do; the first of several.
  EntityType usual_type(const ComparedEntity& joined) const {
    std::map<EntityType, size_t> times;
    EntityType best = joined.type;
    for (const auto& m : joined.members) {
      const EntityType type = analyses_[m.document].entities.all[m.entity.index].type;
      if (++times[type] > times[best]) best = type;
    }
    return best;
  }

  // Of the names with the most words the one that most articles use; the first of several.
  std::string usual_name(const ComparedEntity& joined) const {
    std::map<std::string_view, size_t> times;
    for (const auto& m : joined.members) ++times[name_of(m)];
    std::string_view best;
    size_t most_words = 0, most_times = 0;
    for (const auto& m : joined.members) {
      const std::string_view name = name_of(m);
      const size_t words = 1 + static_cast<size_t>(std::count(name.begin(), name.end(), ' '));
      if (words < most_words || (words == most_words && times[name] <= most_times)) continue;
      most_words = words;
      most_times = times[name];
      best = name;
    }
    return std::string(best);
  }

  std::string_view name_of(const ComparedEntity::Member& m) const {
    return analyses_[m.document].entities.all[m.entity.index].name;
  }

  std::string reasons(const ComparedEntity& joined) const {
    if (joined.members.size() < 2) return "Only one article names it.";
    std::string out;
    size_t count = 0;
    for (const auto& m : joined.members) {
      const Rule rule = clusters_.rule_of(names_.first[m.document][m.entity.index]);
      const bool told = name_of(m) == joined.name && rule != Rule::kAliasOtherType;
      if (rule == Rule::kNone || rule == Rule::kAliasSameName || told) continue;
      if (++count > kMostReasons) break;
      out += (out.empty() ? "" : "; ") + reason_for(rule, name_of(m), analyses_[m.document].id);
    }
    return out.empty() ? "The articles use the same name." : out + ".";
  }

  const std::vector<Analysis>& analyses_;
  const EntityLexicon& lexicon_;
  const Text no_text_;  // the names stand in no one text
  const Tokens no_tokens_;
  const UnionNames names_;
  Clusters clusters_;
  EntityGuard guard_;
};

}  // namespace

std::vector<ComparedEntity> join_entities(const std::vector<Analysis>& analyses, const EntityLexicon& lexicon) {
  return EntityJoiner(analyses, lexicon).run();
}

}  // namespace newsglass
