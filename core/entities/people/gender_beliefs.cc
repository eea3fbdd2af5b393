#include "entities/people/gender_beliefs.h"

#include <algorithm>
#include <utility>

#include "base/portable_math.h"

namespace newsglass {
namespace {

constexpr double kTitle = 3.5;  // log odds; about 97 of 100
constexpr double kListed = 2;   // of a list that knows no shares
constexpr double kMostPrior = 3.9;
constexpr double kMost = 6;
constexpr double kPronoun = 2;           // log odds of a pronoun that surely means the person
constexpr double kLeastProbability = 0.3;  // of a pronoun that tells anything
constexpr double kLeastTold = 0.3;         // log odds, to believe anything of a name nobody knows
constexpr double kSettled = 2.2;           // about 90 of 100

double log_odds(double share) { return std::clamp(portable_log(share) - portable_log(1 - share), -kMostPrior, kMostPrior); }

}  // namespace

GenderBeliefs::GenderBeliefs(const Clusters& clusters, const NameForms& forms, const std::vector<Gender>& titles,
                             const EntityLexicon& lexicon)
    : prior_(titles.size()), evidence_(titles.size(), 0), next_evidence_(titles.size(), 0) {
  std::vector<bool> titled(titles.size(), false);
  for (uint32_t n = 0; n < titles.size(); ++n) {
    const uint32_t root = clusters.root(n);
    const NameForm& form = forms.all[forms.of_name[n]];
    if (titles[n] != Gender::kUnknown) {
      if (!titled[root]) prior_[root] = titles[n] == Gender::kFemale ? kTitle : -kTitle;
      titled[root] = true;
    } else if (!titled[root] && !prior_[root] && form.is_person() && form.words.size() > 1) {
      if (const auto share = lexicon.share_of_women(form.words[0])) {
        prior_[root] = log_odds(*share);
      } else if (form.gender != Gender::kUnknown) {
        prior_[root] = form.gender == Gender::kFemale ? kListed : -kListed;
      }
    }
  }
}

std::optional<double> GenderBeliefs::woman(uint32_t root, uint32_t pronoun) const {
  double told = evidence_[root];
  const auto [begin, end] = told_.equal_range(pronoun);
  for (auto t = begin; t != end; ++t)
    if (t->second.root == root) told -= t->second.weight;
  if (!prior_[root] && told < kLeastTold && told > -kLeastTold) return std::nullopt;
  const double odds = std::clamp(prior_[root].value_or(0) + told, -kMost, kMost);
  return 1 / (1 + portable_exp(-odds));
}

void GenderBeliefs::tell(uint32_t pronoun, uint32_t root, Gender gender, double probability) {
  if (probability <= kLeastProbability) return;
  const double weight = kPronoun * (probability - kLeastProbability) / (1 - kLeastProbability);
  const double signed_weight = gender == Gender::kFemale ? weight : -weight;
  next_evidence_[root] += signed_weight;
  next_told_.insert({pronoun, {root, signed_weight}});
}

void GenderBeliefs::next_pass() {
  evidence_ = std::exchange(next_evidence_, std::vector<double>(evidence_.size(), 0));
  told_ = std::exchange(next_told_, {});
}

Gender GenderBeliefs::settled(uint32_t root) const {
  const double odds = prior_[root].value_or(0) + evidence_[root];
  return odds > kSettled ? Gender::kFemale : odds < -kSettled ? Gender::kMale : Gender::kUnknown;
}

}  // namespace newsglass
