// How often each rule for pronouns and descriptions is right, by how far the likeliest one was ahead.
//
// Counted by tools/evaluate/reference_scores.py on annotated articles (data/entities/scores.tsv).
#pragma once

#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

class ReferenceScores {
 public:
  // Reads entities/scores.tsv.
  static Loaded<ReferenceScores> load(const Bundle& bundle);

  // Between 0 and 1; `margin` is what separated the best candidate from the second, in the rule's weights.
  double score(std::string_view rule, double margin) const;

 private:
  struct Step {
    double least_margin = 0;
    double score = 0;
  };
  StringMap<std::vector<Step>> steps_;  // by rule, margins ascending
};

}  // namespace newsglass
