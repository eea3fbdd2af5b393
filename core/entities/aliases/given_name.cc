#include <algorithm>

#include "entities/aliases/shared_words.h"
#include "entities/aliases/sieves.h"
#include "entities/spelling.h"

namespace newsglass {
namespace {

bool is_initial(const std::string& word) { return word.size() == 1; }

bool is_short_for(const EntityLexicon& lexicon, const std::string& nickname, const std::string& name) {
  const auto& names = lexicon.long_forms(nickname);
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Mike and Michael, M. and Michael, Jim and Jimmy.
bool given_names_fit(const EntityLexicon& lexicon, const std::string& a, const std::string& b) {
  if (a == b || spelling_key(a) == spelling_key(b)) return true;
  if (is_initial(a) || is_initial(b)) return a[0] == b[0];
  if (is_short_for(lexicon, a, b) || is_short_for(lexicon, b, a)) return true;
  const auto& x = lexicon.long_forms(a);
  return std::any_of(x.begin(), x.end(),
                     [&](const std::string& name) { return is_short_for(lexicon, b, name); });
}

}  // namespace

void join_given_names(const AliasContext& c, Clusters& clusters) {
  join_persons_if(c, clusters, Rule::kAliasGivenName, [&](const NameForm& a, const NameForm& b) {
    if (a.keys.back() != b.keys.back() || !given_names_fit(c.lexicon, a.words[0], b.words[0])) return false;
    // Of two middle names one must fit the other: "George W. Bush" is not "George H. W. Bush".
    if (a.words.size() == 2 || b.words.size() == 2) return true;
    return a.words.size() == b.words.size() && given_names_fit(c.lexicon, a.words[1], b.words[1]);
  });
}

}  // namespace newsglass
