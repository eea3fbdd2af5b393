// Whom a description may mean by office: "the Dutch minister" is a person with a role of a minister that fits
// "Dutch", as the article gives it or as the knowledge base knows the holders of high offices.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/string_map.h"
#include "entities/clusters.h"
#include "entities/people/descriptions.h"
#include "entities/people/roles.h"

namespace newsglass {

class OfficeHolders {
 public:
  // `year`: of publication, for terms of office; 0 if unknown.
  OfficeHolders(const NounPhrases& phrases, const Clusters& clusters, uint16_t year)
      : p_(phrases), clusters_(clusters), year_(year) {}

  // From here on the text knows this role.
  void add(const FoundRole& role);
  // From here on the text knows this person by the whole name; nothing happens if the knowledge base does
  // not.
  void add_known(uint32_t name, std::string_view whole_name);

  struct Fit {
    uint32_t person = 0;  // the root of the cluster
    uint32_t extra = 0;   // words of the role that the description lacks: "the president", "vice president"
    bool known = false;   // by the knowledge base only
  };
  // Each person once. "His counterpart" is one of another country and of an office like that of `possessor`,
  // a root or kNoName.
  std::vector<Fit> fitting(const Description& description, uint32_t possessor) const;

  // Roots of the persons with a role of this head.
  std::vector<uint32_t> with_office(const std::string& head) const;

 private:
  struct Holder {
    uint32_t name = 0;
    std::string head;                // "minister"
    bool leader = false;             // of a state or body
    std::vector<std::string> words;  // of the role; adjectives and names of countries as "=" and their code
    bool known = false;
  };

  std::vector<std::string> words_of(TokenSpan tokens) const;
  void add(Holder holder, bool lawmaker);
  template <class Fits>
  void collect(const std::string& key, const std::vector<std::string>& wanted, std::vector<Fit>& out,
               Fits fits) const;

  const NounPhrases& p_;
  const Clusters& clusters_;
  const uint16_t year_;
  StringMap<std::deque<Holder>> holders_;  // by head, by kind of office, by country; the last first
  std::unordered_map<uint32_t, std::pair<std::string, bool>> office_of_;  // by name: head and leader
};

}  // namespace newsglass
