// The names of several articles as one list, so that the sieves that join names within an article
// (entities/alias_sieves.h) join them across articles too.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "entities/name_forms.h"

namespace newsglass {

// One name stands for all mentions that an article's entity has in one form.
struct UnionNames {
  struct Owner {
    uint32_t document;
    EntityId entity;
  };
  std::vector<NameMention> names;         // type only: they have no place in one text
  std::vector<Owner> owners;              // of each name; names of one entity follow each other
  NameForms forms;                        // a form that many articles have is one form
  std::vector<std::vector<uint32_t>> first;  // [document][entity]: its first name
};

// Linear in the number of names.
UnionNames unite_names(const std::vector<Analysis>& analyses, const EntityLexicon& lexicon);

}  // namespace newsglass
