// Whom "he", "she", "him", "her" and "his" mean: the likeliest of all candidates, or nobody.
#pragma once

#include <functional>
#include <vector>

#include "entities/antecedent_model.h"
#include "entities/people/antecedents.h"
#include "entities/people/gender_beliefs.h"

namespace newsglass {

struct Choice {
  uint32_t person = Reading::kNoName;  // the root of a cluster; none: nobody named, or too doubtful
  double probability = 0;                // of that person
  bool unnamed = false;                  // somebody unnamed is meant
  Rule rule = Rule::kNone;               // the kind of evidence that speaks for it
};

// Called with each pronoun and its candidates, the last of which is "nobody"; for the trainer.
using PronounObserver = std::function<void(uint32_t token, Gender gender, const std::vector<Antecedent>& candidates)>;

class PronounResolver {
 public:
  PronounResolver(const AntecedentModel& model, GenderBeliefs& beliefs) : model_(model), beliefs_(beliefs) {}

  // The person likeliest meant by a description of whom nothing but the gender is known, the beliefs being told nothing. A description
  // means somebody unnamed more often than a pronoun does, so that more is asked of the likeliest.
  Choice choose_varied(uint32_t t, Gender gender, std::vector<Antecedent> candidates) const;

  // `candidates`: of the pronoun at token `t`, as Antecedents::of gives them. Tells the beliefs what it found.
  Choice choose(uint32_t t, Gender gender, std::vector<Antecedent> candidates, const PronounObserver& observe);

 private:
  static Rule evidence(const Antecedent& chosen);
  // Nobody where nobody named is likelier, or the likeliest is below `least`. `p`: the candidates' probabilities.
  static Choice likeliest(const std::vector<Antecedent>& candidates, const std::vector<double>& p, double least);
  void set_gender(uint32_t t, Gender gender, Antecedent& a) const;
  void set_genders(uint32_t t, Gender gender, std::vector<Antecedent>& candidates) const;
  std::vector<double> probabilities(const std::vector<Antecedent>& candidates) const;

  const AntecedentModel& model_;
  GenderBeliefs& beliefs_;
};

}  // namespace newsglass
