// How far a name can be trusted: the share of names like it that were right on annotated text
// (data/names/scores.tsv, which tools/train/name_scores.py fits to the whole stage).
//
// Like it: of the same type and of a margin near its own where the tagger decided, decided by the same rule
// otherwise. Example: a rule that was right 90 times in 100 gives its names 0.9. Cost: a look-up a name.
#pragma once

#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "mentions/candidate.h"

namespace newsglass {

class NameScores {
 public:
  static constexpr int kMarginUnits = 100;  // the file's margins are hundredths, its scores thousandths
  static constexpr int kScoreUnits = 1000;

  // Reads names/scores.tsv: type, margin, score in ascending order of margins; rule or its first word, score.
  static Loaded<NameScores> load(const Bundle& bundle);

  // Between 0 and 1.
  double of(const NameCandidate& name) const;

 private:
  struct Step {
    double margin;
    double score;
  };

  std::vector<Step> by_margin_[7];  // of each type
  StringMap<double> by_rule_;
};

}  // namespace newsglass
