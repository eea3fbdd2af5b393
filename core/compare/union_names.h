// The names of several articles as one list, so that the sieves that join names within an article
// (entities/alias_sieves.h) join them across articles too.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analysis/analysis.h"
#include "entities/clusters.h"
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

// Pairs of clusters, by their roots, that may be one by their names alone: a surname and a name that ends with it,
// one name of things of different types. Of a name that many have, none.
std::vector<std::pair<uint32_t, uint32_t>> names_alike(const UnionNames& names, const Clusters& clusters);

}  // namespace newsglass
