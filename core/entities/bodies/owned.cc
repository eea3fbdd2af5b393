#include "entities/bodies/owned.h"

#include <algorithm>
#include <unordered_map>

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kMostOwnedModifiers = 2;
constexpr size_t kMostBodies = 4;  // of one person

class OwnedBodyFinder {
 public:
  OwnedBodyFinder(const NounPhrases& phrases, const NamedBodies& bodies, const Clusters& clusters)
      : p_(phrases), d_(phrases.d), bodies_(bodies), clusters_(clusters) {}

  void learn(const std::vector<FoundRole>& roles) {
    for (const FoundRole& role : roles)
      if (!role.former && role.organization != Reading::kNoName) add(role.name, role.organization);
    for (uint32_t n = 0; n + 1 < d_.names.size(); ++n) {
      const uint32_t end = d_.names[n].tokens.end;
      const uint32_t gap = d_.names[n + 1].tokens.begin - end;
      // "Ana Torres of the Harbour Party", "the Harbour Party's Ana Torres"
      if (d_.word(end) == "of" && (gap == 1 || (gap == 2 && d_.word(end + 1) == "the"))) add(n, n + 1);
      if (gap == 1 && d_.tag(end) == P::kGenitive) add(n + 1, n);
    }
  }

  std::vector<Reference> run(const std::vector<Reference>& pronouns) const {
    std::vector<Reference> out;
    for (const Reference& pronoun : pronouns) {
      const uint32_t t = pronoun.tokens.begin;
      if (!pronoun.pronoun || d_.tag(t) != P::kPossessive) continue;
      uint32_t head = t + 1;
      while (head <= t + kMostOwnedModifiers && (d_.tag(head) == P::kAdjective || d_.tag(head) == P::kGerund))
        ++head;
      const BodyKinds kinds = p_.lexicon.body_words().kinds(d_.word(head));
      if (!kinds || d_.tag(head) != P::kNoun || d_.tag(head + 1) == P::kNoun) continue;
      const uint32_t body = the_one(pronoun.name, kinds);
      if (body != Reading::kNoName)
        out.push_back({{t, head + 1}, body, false, 0, Rule::kNominalBodyOfPerson});
    }
    return out;
  }

 private:
  void add(uint32_t person, uint32_t body) {
    if (d_.names[person].type != EntityType::kPerson || d_.names[body].type != EntityType::kOrganization)
      return;
    std::vector<uint32_t>& of = bodies_of_[clusters_.root(person)];
    const uint32_t root = clusters_.root(body);
    if (of.size() < kMostBodies && std::find(of.begin(), of.end(), root) == of.end()) of.push_back(root);
  }

  uint32_t the_one(uint32_t person, BodyKinds kinds) const {
    const auto of = bodies_of_.find(clusters_.root(person));
    uint32_t one = Reading::kNoName;
    if (of == bodies_of_.end()) return one;
    for (const uint32_t body : of->second) {
      // A single organization of which nothing is known may be a company or a party, but no school.
      const bool likely = of->second.size() == 1 && !bodies_.kinds(body) &&
                          (kinds & (BodyWords::kAny | BodyWords::likely(EntityType::kOrganization) |
                                    p_.lexicon.body_words().kinds("party")));
      if (!(bodies_.kinds(body) & kinds) && !likely) continue;
      if (one != Reading::kNoName) return Reading::kNoName;
      one = body;
    }
    return one;
  }

  const NounPhrases& p_;
  const Reading& d_;
  const NamedBodies& bodies_;
  const Clusters& clusters_;
  std::unordered_map<uint32_t, std::vector<uint32_t>> bodies_of_;  // by the person's root
};

}  // namespace

std::vector<Reference> find_owned_bodies(const NounPhrases& phrases, const std::vector<FoundRole>& roles,
                                         const std::vector<Reference>& pronouns, const NamedBodies& bodies,
                                         const Clusters& clusters) {
  OwnedBodyFinder finder(phrases, bodies, clusters);
  finder.learn(roles);
  return finder.run(pronouns);
}

}  // namespace newsglass
