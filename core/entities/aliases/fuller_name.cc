#include <algorithm>

#include "entities/aliases/shared_words.h"
#include "entities/aliases/sieves.h"

namespace newsglass {

void join_fuller_names(const AliasContext& c, Clusters& clusters) {
  join_persons_if(c, clusters, Rule::kAliasFullerName, [](const NameForm& a, const NameForm& b) {
    const auto& longer = a.keys.size() > b.keys.size() ? a.keys : b.keys;
    const auto& shorter = a.keys.size() > b.keys.size() ? b.keys : a.keys;
    return longer.size() > shorter.size() &&
           std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end()) != longer.end();
  });
}

}  // namespace newsglass
