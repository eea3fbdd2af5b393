// How likely each person of the article is a woman: what titles and given names say, and what the pronouns that seem to mean her or him
// add. Never a wall: the article's own words outweigh every list.
//
//     "Taylor Quint said ... She"   ->   given name 0.75, with the pronoun 0.95
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "entities/clusters.h"
#include "entities/entity_lexicon.h"
#include "entities/name_forms.h"

namespace newsglass {

class GenderBeliefs {
 public:
  // `titles`: by name, what the word before it tells ("Ms", "spokeswoman").
  GenderBeliefs(const Clusters& clusters, const NameForms& forms, const std::vector<Gender>& titles, const EntityLexicon& lexicon);

  // The probability that the person of a cluster is a woman, without what the pronoun at token `pronoun` itself told before; nothing if
  // nothing is known.
  std::optional<double> woman(uint32_t root, uint32_t pronoun) const;

  // A pronoun means a person with this probability. Counts from the next pass on.
  void tell(uint32_t pronoun, uint32_t root, Gender gender, double probability);
  void next_pass();

  // The gender of a cluster where it is all but sure.
  Gender settled(uint32_t root) const;

 private:
  struct Told {
    uint32_t root = 0;
    double weight = 0;
  };

  std::vector<std::optional<double>> prior_;                 // log odds, by root
  std::vector<double> evidence_, next_evidence_;             // log odds, by root
  std::unordered_multimap<uint32_t, Told> told_, next_told_;  // by pronoun
};

}  // namespace newsglass
