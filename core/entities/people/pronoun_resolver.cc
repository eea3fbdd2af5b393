#include "entities/people/pronoun_resolver.h"

#include <algorithm>
#include <iterator>

#include "base/portable_math.h"

namespace newsglass {
namespace {

constexpr double kOfUnnamed = 0.97;  // "a woman" is one
constexpr double kLeastShare = 0.01;
constexpr double kSteps[] = {0.05, 0.3, 0.7, 0.95};
constexpr Sign kShares[] = {Sign::kGenderNever, Sign::kGenderRarely, Sign::kGenderEither, Sign::kGenderMostly, Sign::kGenderAlways};
constexpr double kLeastOfVaried = 0.5;
constexpr double kContrary = 0.25;  // articles with nobody but a woman and a "he" are too rare to teach the model enough

bool may_agree(const Antecedent& a) {
  return a[Sign::kGenderUnknown] != 0 || a[Sign::kGenderEither] != 0 || a[Sign::kGenderMostly] != 0 || a[Sign::kGenderAlways] != 0;
}

}  // namespace

void PronounResolver::set_gender(uint32_t t, Gender gender, Antecedent& a) const {
  std::optional<double> woman;
  if (a.person != Reading::kNoName) {
    woman = beliefs_.woman(a.person, t);
  } else if (a.unnamed_gender != Gender::kUnknown) {
    woman = a.unnamed_gender == Gender::kFemale ? kOfUnnamed : 1 - kOfUnnamed;
  }
  if (!woman) {
    a[Sign::kGenderUnknown] = 1;
    return;
  }
  if (gender == Gender::kUnknown) {
    a[Sign::kGenderEither] = 1;
    return;
  }
  const double share = gender == Gender::kFemale ? *woman : 1 - *woman;
  size_t step = 0;
  while (step < std::size(kSteps) && share >= kSteps[step]) ++step;
  a[kShares[step]] = 1;
  a[Sign::kGenderLog] = static_cast<float>(portable_log(std::max(share, kLeastShare)));
}

std::vector<double> PronounResolver::probabilities(const std::vector<Antecedent>& candidates) const {
  std::vector<double> out;
  double most = -1e9, sum = 0;
  for (const Antecedent& a : candidates) {
    out.push_back(model_.score(a.signs) + kContrary * a[Sign::kGenderLog]);
    most = std::max(most, out.back());
  }
  for (double& p : out) sum += p = portable_exp(p - most);
  for (double& p : out) p /= sum;
  return out;
}

// The first of these that holds is told to the reader; the model weighs all signs together.
Rule PronounResolver::evidence(const Antecedent& chosen) {
  if (chosen[Sign::kAfter] != 0) return Rule::kPronounBeforeItsName;
  if (chosen[Sign::kOnlyAgreeing] != 0) return Rule::kPronounOnlyFitting;
  if (chosen[Sign::kLastSpeakerForSpeaker] != 0) return Rule::kPronounLastSpeaker;
  if (chosen[Sign::kSubjectOfSentence] != 0 || chosen[Sign::kSubjectBefore] != 0) return Rule::kPronounSubject;
  return Rule::kPronounThirdPerson;
}

void PronounResolver::set_genders(uint32_t t, Gender gender, std::vector<Antecedent>& candidates) const {
  constexpr Sign kAgreeing[] = {Sign::kNobodyAgreeing0, Sign::kNobodyAgreeing1, Sign::kNobodyAgreeing2, Sign::kNobodyAgreeingMore};
  const size_t nobody = candidates.size() - 1;
  for (size_t i = 0; i < nobody; ++i) set_gender(t, gender, candidates[i]);
  const auto agreeing = static_cast<size_t>(std::count_if(candidates.begin(), candidates.end(), may_agree));
  for (Antecedent& a : candidates) a[Sign::kOnlyAgreeing] = agreeing == 1 && may_agree(a);
  candidates[nobody][kAgreeing[std::min(agreeing, std::size(kAgreeing) - 1)]] = 1;
}

Choice PronounResolver::likeliest(const std::vector<Antecedent>& candidates, const std::vector<double>& p, double least) {
  const auto best = static_cast<size_t>(std::max_element(p.begin(), p.end()) - p.begin());
  Choice choice;
  if (best + 1 == candidates.size() || p[best] < least) return choice;
  choice.person = candidates[best].person;
  choice.probability = p[best];
  choice.unnamed = choice.person == Reading::kNoName;
  choice.rule = evidence(candidates[best]);
  return choice;
}

Choice PronounResolver::choose_varied(uint32_t t, Gender gender, std::vector<Antecedent> candidates) const {
  set_genders(t, gender, candidates);
  Choice choice = likeliest(candidates, probabilities(candidates), kLeastOfVaried);
  if (choice.rule == Rule::kPronounBeforeItsName) return {};  // somebody named only after it
  choice.rule = Rule::kNominalVaried;
  return choice;
}

Choice PronounResolver::choose(uint32_t t, Gender gender, std::vector<Antecedent> candidates, const PronounObserver& observe) {
  const size_t nobody = candidates.size() - 1;
  set_genders(t, gender, candidates);
  if (observe) observe(t, gender, candidates);
  const auto p = probabilities(candidates);
  for (size_t i = 0; i < nobody; ++i)
    if (candidates[i].person != Reading::kNoName) beliefs_.tell(t, candidates[i].person, gender, p[i]);
  return likeliest(candidates, p, model_.least_probability());
}

}  // namespace newsglass
