// How far a name of the tagger can be trusted: the share of names of its type and of a margin near its own that were
// right on annotated text (data/names/scores.tsv, which tools/train/name_scores.py fits to the whole stage). Names of
// rules have their rule's score (rules/scores.h). Cost: a look-up a name.
#pragma once

#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "mentions/candidate.h"

namespace newsglass {

class NameScores {
 public:
  static constexpr int kMarginUnits = 100;  // the file's margins are hundredths, its scores thousandths
  static constexpr int kScoreUnits = 1000;

  // Reads names/scores.tsv: type, margin, score in ascending order of margins.
  static Loaded<NameScores> load(const Bundle& bundle);

  // Between 0 and 1.
  double of(const NameCandidate& name) const;

 private:
  struct Step {
    double margin;
    double score;
  };

  std::vector<Step> by_margin_[7];  // of each type
};

}  // namespace newsglass
