#include "mentions/name_lexicon.h"

#include <optional>
#include <string>

#include "base/tsv.h"

namespace newsglass {
namespace {

std::optional<EntityType> parse_type(std::string_view word) {
  if (word == "person") return EntityType::kPerson;
  if (word == "organization") return EntityType::kOrganization;
  if (word == "place") return EntityType::kPlace;
  if (word == "group") return EntityType::kGroup;
  if (word == "event") return EntityType::kEvent;
  if (word == "work") return EntityType::kWork;
  if (word == "product") return EntityType::kProduct;
  return std::nullopt;
}

}  // namespace

Loaded<NameLexicon> NameLexicon::load(const Bundle& bundle) {
  NameLexicon out;
  const auto names = bundle.file("names/gazetteer.tsv");
  if (const auto* error = std::get_if<LoadError>(&names)) return *error;
  TsvReader rows(std::get<std::string_view>(names));
  while (const auto row = rows.next()) {
    const auto type = row->size() == 2 ? parse_type((*row)[1]) : std::nullopt;
    if (!type) return LoadError{LoadErrorCode::kBadLine, "names/gazetteer.tsv", rows.line()};
    out.names_.emplace(std::string((*row)[0]), *type);
  }
  const auto words = bundle.file("names/words.tsv");
  if (const auto* error = std::get_if<LoadError>(&words)) return *error;
  TsvReader word_rows(std::get<std::string_view>(words));
  while (const auto row = word_rows.next()) {
    if (row->size() != 2) return LoadError{LoadErrorCode::kBadLine, "names/words.tsv", word_rows.line()};
    StringSet* set = (*row)[1] == "given"          ? &out.given_
                     : (*row)[1] == "organization" ? &out.organization_words_
                     : (*row)[1] == "place"        ? &out.place_words_
                     : (*row)[1] == "common"       ? &out.common_
                     : (*row)[1] == "title"        ? &out.titles_
                                                   : nullptr;
    if (!set) return LoadError{LoadErrorCode::kBadLine, "names/words.tsv", word_rows.line()};
    set->emplace((*row)[0]);
  }
  return out;
}

const EntityType* NameLexicon::find(std::string_view name) const {
  const auto found = names_.find(name);
  return found == names_.end() ? nullptr : &found->second;
}

}  // namespace newsglass
