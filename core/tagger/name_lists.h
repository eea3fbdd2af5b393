// The name lists the tagger looks words up in: places, groups (demonyms, peoples, religions), given names,
// surnames; and the titles that stand before a person's name.
//
// Why beside the model: a place or a demonym never seen in training is known all the same. Cost: reading
// hashes each line once; a lookup is one hash probe.
#pragma once

#include <string>
#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

class NameLists {
 public:
  enum List { kPlace, kGroup, kGiven, kSurname, kTitle, kListCount };

  // Reads names/places.tsv, groups.tsv, first_names.tsv, surnames.tsv and titles.tsv: one name a line,
  // given names with their gender.
  static Loaded<NameLists> load(const Bundle& bundle);

  // `squeezed` is the key of a phrase as squeeze() makes it.
  bool contains(List list, std::string_view squeezed) const {
    return lists_[list].find(squeezed) != lists_[list].end();
  }

  bool contains(List list, const Text& text, const Tokens& tokens, TokenSpan span) const {
    return contains(list, squeeze(text, tokens, span));
  }

  // A phrase without blanks and hyphens, curly apostrophes straight.
  static std::string squeeze(std::string_view phrase);
  static std::string squeeze(const Text& text, const Tokens& tokens, TokenSpan span);

 private:
  StringSet lists_[kListCount];
};

}  // namespace newsglass
