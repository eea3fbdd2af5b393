// What is known of names before any text is read: countries and demonyms, cities, institutions, agencies,
// first names.
#pragma once

#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "mentions/entity_type.h"

namespace newsglass {

class NameLexicon {
 public:
  // Reads names/gazetteer.tsv (name, type) and names/given.tsv (first name, gender).
  static Loaded<NameLexicon> load(const Bundle& bundle);

  // Type of a whole known name, words joined by single spaces as written ("Saudi Arabia"); null if unknown.
  const EntityType* find(std::string_view name) const;
  bool is_given_name(std::string_view normal) const { return given_.find(normal) != given_.end(); }
  // A word that ends organizations' names ("ministry", "bank"), normalised.
  bool is_organization_word(std::string_view normal) const {
    return organization_words_.find(normal) != organization_words_.end();
  }
  bool is_place_word(std::string_view normal) const {
    return place_words_.find(normal) != place_words_.end();
  }
  // A function word or a word of the calendar, which a capital does not make a name.
  bool is_common(std::string_view normal) const { return common_.find(normal) != common_.end(); }
  bool is_title(std::string_view normal) const { return titles_.find(normal) != titles_.end(); }

 private:
  StringMap<EntityType> names_;
  StringSet given_, organization_words_, place_words_, titles_, common_;
};

}  // namespace newsglass
