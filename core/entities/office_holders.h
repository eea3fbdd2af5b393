// Whom a description may mean by office: "the Dutch minister" is the last mentioned person with a role of a
// minister that fits "Dutch".
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/string_map.h"
#include "entities/clusters.h"
#include "entities/descriptions.h"
#include "entities/roles.h"

namespace newsglass {

class OfficeHolders {
 public:
  OfficeHolders(const NounPhrases& phrases, const Clusters& clusters) : p_(phrases), clusters_(clusters) {}

  // From here on the text knows this role.
  void add(const FoundRole& role);

  // Names of the persons with a role that fits, each once. `other` than: "his counterpart" is not he.
  std::vector<uint32_t> fitting(const Description& description, uint32_t other) const;

 private:
  struct Holder {
    uint32_t name = 0;
    std::vector<std::string> words;  // of the role; adjectives and names of countries as their code
  };

  std::vector<std::string> words_of(TokenSpan tokens) const;
  void collect(const std::string& key, const std::vector<std::string>& wanted, uint32_t other,
               std::vector<uint32_t>& out) const;

  const NounPhrases& p_;
  const Clusters& clusters_;
  StringMap<std::deque<Holder>> holders_;  // by head, by kind of office, by country; the last first
};

}  // namespace newsglass
