#include "mentions/name_lists.h"

#include <utility>

#include "base/tsv.h"
#include "mentions/word_features.h"
#include "text/utf8.h"

namespace newsglass {

Loaded<NameLists> NameLists::load(const Bundle& bundle) {
  constexpr std::pair<List, const char*> kFiles[] = {{kPlace, "names/places.tsv"},
                                                     {kGroup, "names/groups.tsv"},
                                                     {kGiven, "names/first_names.tsv"},
                                                     {kSurname, "names/surnames.tsv"},
                                                     {kTitle, "names/titles.tsv"}};
  NameLists out;
  for (const auto& [list, name] : kFiles) {
    const auto file = bundle.file(name);
    if (const auto* error = std::get_if<LoadError>(&file)) return *error;
    TsvReader rows(std::get<std::string_view>(file));
    while (const auto row = rows.next()) {
      if (row->size() != (list == kGiven ? 2 : 1))
        return LoadError{LoadErrorCode::kBadLine, name, rows.line()};
      out.lists_[list].insert(squeeze((*row)[0]));
    }
  }
  return out;
}

std::string NameLists::squeeze(std::string_view phrase) {
  std::string out;
  for (size_t i = 0; i < phrase.size();) {
    const Decoded d = decode_utf8(phrase, i);
    const char32_t c = straight(d.value);
    if (c != U' ' && c != U'-') append_utf8(out, c);
    i += d.length;
  }
  return out;
}

}  // namespace newsglass
