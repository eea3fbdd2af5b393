#include <algorithm>

#include "entities/aliases/shared_words.h"
#include "entities/aliases/sieves.h"

namespace newsglass {

void join_spellings(const AliasContext& c, Clusters& clusters) {
  join_persons_if(c, clusters, Rule::kAliasSpelling, [](const NameForm& a, const NameForm& b) {
    if (a.keys.size() != b.keys.size()) return false;
    auto x = a.keys, y = b.keys;
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return x == y;
  });
}

}  // namespace newsglass
