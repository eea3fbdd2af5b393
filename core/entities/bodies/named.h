// What the named organizations and places of an article are: "Northway Tunnels, the operator," is a company,
// "Ben Nevis University" a university.
//
// Told by the words of the names, by the knowledge base and by what stands beside the names. The distinct
// forms of names are looked at once each, so it costs next to nothing.
#pragma once

#include <vector>

#include "entities/clusters.h"
#include "entities/name_forms.h"
#include "entities/noun_phrases.h"

namespace newsglass {

class NamedBodies {
 public:
  NamedBodies(const NounPhrases& phrases, const NameForms& forms, const Clusters& clusters);

  // Of the entity with this root; empty for persons and what nothing is known of.
  BodyKinds kinds(uint32_t root) const { return kinds_[root]; }

  // Whether one of its names or what stands beside them has `word` ("university").
  bool is_called(uint32_t root, std::string_view word) const;

  // The country of the knowledge base that it is in, or is; empty if unknown.
  std::string_view country(uint32_t root) const { return countries_[root]; }

 private:
  void learn_from_words(const NameForm& form, uint32_t root);
  void learn_from_knowledge(const NameForm& form, uint32_t root);
  void learn_from_neighbours(uint32_t name);
  void learn_word(uint32_t root, EntityType type, std::string_view word);
  // The noun of "a listed company" whose article stands at `begin`, or kNoName.
  uint32_t noun_of_phrase(uint32_t begin) const;

  const NounPhrases& p_;
  const Clusters& clusters_;
  std::vector<BodyKinds> kinds_;  // by root
  std::vector<std::string_view> countries_;
  StringSet called_;  // root and word
};

}  // namespace newsglass
