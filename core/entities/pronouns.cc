#include "entities/pronouns.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace newsglass {
namespace {

struct Word {
  std::string_view word;
  Gender gender;
};
constexpr Word kPronouns[] = {
    {"he", Gender::kMale},      {"him", Gender::kMale},       {"his", Gender::kMale},
    {"himself", Gender::kMale}, {"she", Gender::kFemale},     {"her", Gender::kFemale},
    {"hers", Gender::kFemale},  {"herself", Gender::kFemale},
};

// "he's" is one token.
Gender gender_of(std::string_view normal) {
  normal = normal.substr(0, normal.find('\''));
  for (const Word& w : kPronouns)
    if (w.word == normal) return w.gender;
  return Gender::kUnknown;
}

// Where a person was last mentioned.
struct Occurrence {
  TokenSpan tokens;
  uint32_t name = 0;  // a name of the person
  bool subject = false;
};

struct Candidate {
  uint32_t root = 0;
  double weight = 0;
  uint32_t count = 0;
};

// How much each thing speaks for a candidate, tried out on articles (docs/evaluation/entities.md).
constexpr double kBySentences[] = {2.0, 1.8, 1.1, 0.6, 0.3, 0.1};
constexpr double kSubject = 1.0;
constexpr double kParallel = 0.4;
constexpr double kGenderKnown = 0.8;
constexpr double kRepeated = 0.25;
constexpr double kOtherSideOfMarks = -1.6;
constexpr double kSpeakerInsideMarks = -4.0;
constexpr double kNewParagraph = -0.25;
constexpr double kLeastMargin = 0.3;
constexpr uint32_t kMostOccurrences = 24;
constexpr uint32_t kMostRepeated = 4;

class PronounJoiner {
 public:
  PronounJoiner(const Discourse& d, Clusters& clusters) : d_(d), clusters_(clusters) {}

  std::vector<JoinedPronoun> run() {
    uint32_t next = 0;
    for (uint32_t t = 0; t < d_.size(); ++t) {
      if (next < d_.names.size() && d_.names[next].tokens.begin == t) {
        const NameMention& name = d_.names[next];
        if (name.type == EntityType::kPerson)
          seen_.push_back({name.tokens, clusters_.root(next), d_.is_subject(name.tokens)});
        t = std::max(t, name.tokens.end - 1);
        ++next;
        continue;
      }
      const Gender gender = d_.tokens[t].is_word() ? gender_of(d_.word(t)) : Gender::kUnknown;
      if (gender != Gender::kUnknown) resolve(t, gender);
    }
    return std::move(out_);
  }

 private:
  void resolve(uint32_t t, Gender gender) {
    const TokenSpan own{t, t + 1};
    const bool subject = d_.is_finite(t + 1) || d_.word(t) == "he" || d_.word(t) == "she";
    std::vector<Candidate> candidates;
    uint32_t looked = 0;
    for (auto o = seen_.rbegin(); o != seen_.rend() && looked < kMostOccurrences; ++o, ++looked) {
      const uint32_t distance = d_.sentence_of(t) - d_.sentence_of(o->tokens.begin);
      if (distance >= std::size(kBySentences) || d_.section_of(o->tokens.begin) != d_.section_of(t)) break;
      const Gender known = clusters_.gender(o->name);
      if (!genders_agree(known, gender)) continue;
      double weight = kBySentences[distance] + (o->subject ? kSubject : 0) +
                      (o->subject && subject ? kParallel : 0) + (known == gender ? kGenderKnown : 0);
      const uint32_t here = d_.quotation_of(t), there = d_.quotation_of(o->tokens.begin);
      if (here == Marks::kNone && there != Marks::kNone) weight += kOtherSideOfMarks;
      if (here != Marks::kNone && there == Marks::kNone && distance == 0 && o->subject)
        weight += kSpeakerInsideMarks;
      if (d_.tokens.paragraph_of(t) != d_.tokens.paragraph_of(o->tokens.begin)) weight += kNewParagraph;
      add(candidates, clusters_.root(o->name), weight);
    }
    if (candidates.empty()) return;
    for (Candidate& c : candidates) c.weight += kRepeated * std::min(c.count, kMostRepeated);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    if (candidates.size() > 1 && candidates[0].weight - candidates[1].weight < kLeastMargin) return;
    const uint32_t person = candidates[0].root;
    if (candidates.size() == 1) clusters_.add_gender(person, gender);
    out_.push_back({t, person, 0.8});
    seen_.push_back({own, person, subject});
  }

  static void add(std::vector<Candidate>& candidates, uint32_t root, double weight) {
    for (Candidate& c : candidates)
      if (c.root == root) {
        c.weight = std::max(c.weight, weight);
        ++c.count;
        return;
      }
    candidates.push_back({root, weight, 0});
  }

  const Discourse& d_;
  Clusters& clusters_;
  std::vector<Occurrence> seen_;
  std::vector<JoinedPronoun> out_;
};

}  // namespace

std::vector<JoinedPronoun> join_pronouns(const Discourse& d, Clusters& clusters) {
  return PronounJoiner(d, clusters).run();
}

}  // namespace newsglass
