// Which country a person is of, as far as roles ("the Dutch minister") and the knowledge base tell, for
// descriptions such as "the American".
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "entities/clusters.h"
#include "entities/noun_phrases.h"
#include "entities/people/roles.h"

namespace newsglass {

class Nationalities {
 public:
  Nationalities(const NounPhrases& phrases, const Clusters& clusters) : p_(phrases), clusters_(clusters) {}

  // From here on the text knows this role, this whole name.
  void add(const FoundRole& role);
  void add_known(uint32_t name, std::string_view whole_name);

  enum Answer : uint8_t { kNo, kUnknown, kYes };
  // Whether the person with this root is of the country (as KnowledgeBase::country() gives it).
  Answer is_of(uint32_t root, std::string_view country) const;

  // The country of "the American" whose article is token `i`; empty if that does not stand there. "The
  // French" are many.
  std::string_view described_at(uint32_t i) const;

 private:
  std::string_view country_of_name(uint32_t name) const;

  const NounPhrases& p_;
  const Clusters& clusters_;
  std::unordered_map<uint32_t, std::vector<std::string>> countries_;  // by name as added
};

}  // namespace newsglass
