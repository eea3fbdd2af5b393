// Offices that are spoken of before the article tells who holds them: "Mayor says ...", "A councilman who ... Councilman Ana Torres".
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/string_map.h"
#include "entities/clusters.h"
#include "entities/noun_phrases.h"
#include "entities/people/roles.h"

namespace newsglass {

class LaterOffices {
 public:
  LaterOffices(const NounPhrases& phrases, const std::vector<FoundRole>& roles, const Clusters& clusters);

  // The root of the only person of the whole article whose role has the noun at `head`, where that stands near its beginning; kNoName
  // elsewhere, and where several have it or none.
  uint32_t holder(uint32_t head) const;

  // The office at token `t` of a headline, which leaves its article out, where it speaks: "Trains will run, [minister] says".
  std::optional<TokenSpan> in_headline(uint32_t t) const;

 private:
  const NounPhrases& p_;
  std::vector<TokenSpan> headlines_;
  StringMap<uint32_t> only_;  // root by noun; kNoName where several have it
};

}  // namespace newsglass
