// How often each rule was right where it was counted (data/rules/scores.tsv), which gives its results their score.
//
// Written by the tools that count: tools/train/name_scores.py, tools/evaluate/reference_scores.py,
// tools/evaluate/quotation_scores.py. Cost: a look-up by index.
#pragma once

#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "rules/rule.h"

namespace newsglass {

class RuleScores {
 public:
  // Reads rules/scores.tsv: rule, least margin in hundredths, share right in thousandths, margins ascending. A rule
  // that needs a score and has none, or one that needs none and has it, is an error.
  static Loaded<RuleScores> load(const Bundle& bundle);

  // Between 0 and 1; `margin` is what separated the best candidate from the second, in the rule's own weights. 1 of
  // a rule without scores.
  double of(Rule rule, double margin = 0) const;

 private:
  struct Step {
    double least_margin = 0;
    double share = 0;
  };
  std::vector<Step> steps_[static_cast<size_t>(Rule::kCount)];
};

// Whether results of the rule are scored by how often it was right.
bool needs_score(Rule rule);

}  // namespace newsglass
