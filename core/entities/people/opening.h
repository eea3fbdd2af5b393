// How articles begin: "A fisherman from Porto has won the race. Rui Costa, who ..." The first sentence
// describes whom the next one names.
#pragma once

#include <vector>

#include "entities/people/descriptions.h"

namespace newsglass {

class Opening {
 public:
  // A description before anybody is named. Two of them mean that none is taken.
  void describe(const Description& description);
  // A pronoun that means the person described.
  void meant_by(TokenSpan pronoun) { pronouns_.push_back(pronoun); }

  // Whether `name`, the first person's of the article, is the one described: a whole name at the beginning of
  // the next sentence or the one after it.
  bool is_named_by(const Reading& d, uint32_t name, Gender gender) const;

  const Description& description() const { return description_; }
  const std::vector<TokenSpan>& pronouns() const { return pronouns_; }

 private:
  Description description_;
  uint32_t count_ = 0;
  std::vector<TokenSpan> pronouns_;
};

}  // namespace newsglass
