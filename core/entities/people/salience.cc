#include "entities/people/salience.h"

#include <algorithm>
#include <iterator>

namespace newsglass {
namespace {

// How much each thing speaks for a candidate, tried out on articles (docs/evaluation/entities.md).
constexpr double kBySentences[] = {2.5, 2.0, 1.1, 0.5, 0.1, 0.0};
constexpr double kSubject = 0.25;
constexpr double kParallel = 0.15;
constexpr double kGenderKnown = 1.0;
constexpr double kRepeated = 0.05;
constexpr double kUnnamed = -1.5;
constexpr double kOtherSideOfMarks = -1.8;
constexpr double kSpeakerInsideMarks = -4.5;
constexpr double kNewParagraph = -1.5;
constexpr double kLeastMargin = 0.3;
constexpr double kAlone = 9;  // the margin of an only candidate
constexpr uint32_t kMostOccurrences = 32;
constexpr uint32_t kMostRepeated = 4;
constexpr uint32_t kLongestOpening = 14;

}  // namespace

void Salience::see(TokenSpan tokens, uint32_t person, bool subject) {
  seen_.push_back({tokens, person, Gender::kUnknown, subject});
}

void Salience::see_unnamed(TokenSpan tokens, Gender gender, bool subject) {
  seen_.push_back({tokens, Reading::kNoName, gender, subject});
}

bool Salience::is_subject_pronoun(uint32_t t) const {
  const std::string_view w = d_.word(t).substr(0, d_.word(t).find('\''));
  return w == "he" || w == "she";
}

bool Salience::is_subject_of_same_clause(const Occurrence& o, uint32_t t) const {
  if (!o.subject || d_.tokens.sentence_of(o.tokens.begin) != d_.tokens.sentence_of(t)) return false;
  uint32_t verbs = 0;
  for (uint32_t i = o.tokens.end; i < t; ++i) {
    if (d_.is_finite(i)) ++verbs;
    if (d_.word(i) == "," || d_.tag(i) == PartOfSpeech::kWh) return false;
  }
  return verbs == 1;
}

double Salience::weight_of(const Occurrence& o, uint32_t t, Gender gender) const {
  const uint32_t distance = d_.sentence_of(t) - d_.sentence_of(o.tokens.begin);
  const bool subject = is_subject_pronoun(t);
  const bool named = o.person != Reading::kNoName;
  const Gender known = named ? clusters_.gender(o.person) : o.gender;
  double weight = kBySentences[distance];
  if (o.subject) weight += kSubject + (subject ? kParallel : 0);
  if (known == gender) weight += kGenderKnown;
  if (!named) weight += kUnnamed;
  const uint32_t here = d_.quotation_of(t), there = d_.quotation_of(o.tokens.begin);
  if (here == Marks::kNone && there != Marks::kNone) weight += kOtherSideOfMarks;
  if (here != Marks::kNone && there == Marks::kNone && distance == 0 && o.subject)
    weight += kSpeakerInsideMarks;
  if (d_.tokens.paragraph_of(t) != d_.tokens.paragraph_of(o.tokens.begin)) weight += kNewParagraph;
  return weight;
}

// "Asked whether she would resign": a form of the past at the very beginning has no subject of its own.
bool Salience::is_participle_clause(uint32_t begin) const {
  return d_.tag(begin) == PartOfSpeech::kParticiple || d_.tag(begin) == PartOfSpeech::kPast;
}

uint32_t Salience::named_after(uint32_t t) const {
  const TokenSpan sentence = d_.tokens.sentence_at(t);
  const PartOfSpeech opening = d_.tag(sentence.begin);
  if (t - sentence.begin > 3 || (opening != PartOfSpeech::kPreposition && opening != PartOfSpeech::kGerund &&
                                 !is_participle_clause(sentence.begin)))
    return Reading::kNoName;
  for (uint32_t i = t + 1; i < sentence.end && i < t + kLongestOpening; ++i)
    if (d_.word(i) == ",") {
      for (uint32_t n = i + 1; n < sentence.end && n < i + kLongestOpening; ++n) {
        if (d_.is_person_at(n)) {
          const uint32_t name = d_.name_at(n);
          return d_.is_subject(d_.names[name].tokens) ? clusters_.root(name) : Reading::kNoName;
        }
        if (d_.is_finite(n)) return Reading::kNoName;
      }
    }
  return Reading::kNoName;
}

Choice Salience::choose(uint32_t t, Gender gender) const {
  if (const uint32_t next = named_after(t);
      next != Reading::kNoName && genders_agree(clusters_.gender(next), gender))
    return {next, 0, Rule::kPronounBeforeItsName, false};
  const std::string_view w = d_.word(t);
  const bool object = w == "him" || (w == "her" && d_.tag(t) != PartOfSpeech::kPossessive);
  std::vector<Candidate> candidates;
  uint32_t looked = 0;
  for (auto o = seen_.rbegin(); o != seen_.rend() && looked < kMostOccurrences; ++o, ++looked) {
    if (d_.strand_of(o->tokens.begin) != d_.strand_of(t)) continue;
    if (d_.sentence_of(t) - d_.sentence_of(o->tokens.begin) >= std::size(kBySentences)) break;
    const Gender known = o->person != Reading::kNoName ? clusters_.gender(o->person) : o->gender;
    if (!genders_agree(known, gender)) continue;
    if (object && is_subject_of_same_clause(*o, t)) continue;
    const double weight = weight_of(*o, t, gender);
    auto same = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& c) {
      return c.person == o->person && c.person != Reading::kNoName;
    });
    if (same == candidates.end()) {
      candidates.push_back({o->person, weight, 0});
    } else {
      same->weight = std::max(same->weight, weight);
      ++same->count;
    }
  }
  if (candidates.empty()) return {};
  for (Candidate& c : candidates) c.weight += kRepeated * std::min(c.count, kMostRepeated);
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  const double margin = candidates.size() == 1 ? kAlone : candidates[0].weight - candidates[1].weight;
  if (margin < kLeastMargin) return {};
  return {candidates[0].person, margin, Rule::kPronounThirdPerson, candidates.size() == 1,
          candidates[0].person == Reading::kNoName};
}

}  // namespace newsglass
