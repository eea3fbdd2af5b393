// How well a candidate fits a pronoun, learned: a network of one hidden layer over the signs of entities/antecedents.h.
//
//     score(candidate) = linear . signs + output . max(0, hidden . signs + bias)
//
// The candidates' scores and that of "nobody named" become probabilities by softmax. Fitted by tools/train/antecedents.py to the pronouns
// of open corpora; docs/model-card.md names them.
#pragma once

#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "entities/antecedent_signs.h"

namespace newsglass {

class AntecedentModel {
 public:
  // Reads entities/antecedents.tsv, whole numbers in thousandths: a row for each sign (its linear and hidden weights), and the rows
  // "bias", "output" and "least".
  static Loaded<AntecedentModel> load(const Bundle& bundle);

  double score(const Signs& signs) const;

  // Below this probability a pronoun stays open: a wrong person costs three open ones.
  double least_probability() const { return least_; }

 private:
  uint32_t hidden_ = 0;
  std::vector<float> linear_;   // by sign
  std::vector<float> weights_;  // kSigns rows of hidden_
  std::vector<float> bias_, output_;
  double least_ = 0;
};

}  // namespace newsglass
