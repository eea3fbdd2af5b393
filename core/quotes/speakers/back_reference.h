// Words that point back at one person whom the article has told of: "the dentist", "her husband", "the Dane". Whoever they mean
// has a name, most often, so that they are no description of somebody unnamed, unless the article has named nobody yet or told of
// somebody unnamed in these words before: "a dentist ... the dentist".
#pragma once

#include "base/string_map.h"
#include "quotes/context.h"

namespace newsglass {

class BackReferences {
 public:
  // Reads the article once. `c` must outlive this.
  explicit BackReferences(const QuoteContext& c);

  // Whether a source with this head is such words. Cost: the phrase.
  bool points_back(TokenSpan source, uint32_t head) const;

 private:
  bool is_introduced(uint32_t head) const;
  bool is_one_person(uint32_t head) const;

  const QuoteContext& c_;
  uint32_t first_name_;  // the token at which the first person's name begins; past the text when nobody is named
  StringMap<uint32_t> introduced_;  // a noun, and where it first stood behind "a" or in the plural
};

}  // namespace newsglass
