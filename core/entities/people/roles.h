// Roles: the titles, offices and descriptions that stand with persons' names.
//
//     Harbour minister Ana Torres            title.before
//     Ana Torres, a former mayor of Porto,   apposition.after: former, of Porto
//     the union's leader, Ana Torres,        apposition.before
//
// As written, without commas and leading article; courtesy titles are none.
#pragma once

#include <vector>

#include "entities/noun_phrases.h"

namespace newsglass {

struct FoundRole {
  uint32_t name = 0;  // whose role: the index of the name it stands with
  TokenSpan tokens;
  uint32_t head = 0;                           // the noun
  bool former = false;                         // "then-", "ex-", "former"
  uint32_t organization = Reading::kNoName;  // the organization or place within it
};

// In text order. Linear: phrases are of bounded length.
std::vector<FoundRole> find_roles(const NounPhrases& phrases);

}  // namespace newsglass
