// Pairs of persons' forms of several words that share a word, found without comparing every two: the sieves
// that compare whole names use it.
#pragma once

#include <deque>

#include "base/string_map.h"
#include "entities/aliases/sieves.h"

namespace newsglass {

// A word that many names share ("Mohammed") is compared with the forms that had it last only.
inline constexpr size_t kFormsOfAWord = 12;

// Calls `same(earlier, later)` for such pairs and joins those for which it returns true and whose genders
// agree.
template <class Same>
void join_persons_if(const AliasContext& c, Clusters& clusters, Rule rule, Same same) {
  StringMap<std::deque<uint32_t>> forms_with;
  for (uint32_t f = 0; f < c.forms.all.size(); ++f) {
    const NameForm& form = c.forms.all[f];
    if (!form.is_person() || form.handle || form.words.size() < 2) continue;
    for (const std::string& key : form.keys) {
      std::deque<uint32_t>& recent = forms_with[key];
      for (const uint32_t other : recent) {
        const NameForm& earlier = c.forms.all[other];
        if (!clusters.same(earlier.names[0], form.names[0]) && earlier.suffix == form.suffix &&
            clusters.agree(earlier.names[0], form.names[0]) && same(earlier, form))
          clusters.join(earlier.names[0], form.names[0], rule);
      }
      if (!recent.empty() && recent.front() == f) continue;
      recent.push_front(f);
      if (recent.size() > kFormsOfAWord) recent.pop_back();
    }
  }
}

}  // namespace newsglass
