// Whom a pronoun of the third person may mean: everybody spoken of near it, each with the signs that speak for or against.
//
// A candidate is a whole person, not a mention: its nearest mention, how often and as what it was mentioned. Somebody unnamed ("a
// fisherman") is a candidate too, and so is who is named right after ("In her speech, Torres said").
//
//     "Ana Torres met Mia Costa. She"   ->   Costa {sentence.1, rank.0, object ...}, Torres {sentence.1, rank.1, subject ...}
#pragma once

#include <vector>

#include "entities/antecedent_signs.h"
#include "entities/clusters.h"
#include "entities/people/person_mention.h"

namespace newsglass {

struct Antecedent {
  uint32_t person = Reading::kNoName;  // the root of the cluster; none: somebody unnamed
  Gender unnamed_gender = Gender::kUnknown;
  TokenSpan nearest;  // the mention that speaks for it; empty of "nobody named"
  Signs signs{};

  float& operator[](Sign s) { return signs[static_cast<uint32_t>(s)]; }
  float operator[](Sign s) const { return signs[static_cast<uint32_t>(s)]; }
};

class Antecedents {
 public:
  Antecedents(const Reading& d, const Clusters& clusters);

  // A mention, in text order: of a person, by the root of its cluster, or with kNoName of somebody unnamed. `gender`: of a pronoun or of
  // somebody unnamed.
  void see(TokenSpan tokens, uint32_t person, PersonForm form, Gender gender);

  // The candidates for the pronoun at token `t`, or for a description that begins there and speaks, nearest first and "nobody named" last, without what is believed of their genders
  // (pronoun_resolver.h). Looks at a bounded number of mentions and tokens.
  std::vector<Antecedent> of(TokenSpan tokens, Gender gender) const;

 private:
  // The pronoun asked for.
  struct Asked {
    uint32_t token = 0;
    Gender gender = Gender::kUnknown;
    PronounUse use = PronounUse::kSubject;
    bool speaks = false;   // "he said"
    bool opening = false;  // before the subject of its sentence
  };
  // What is counted on the way back from the pronoun.
  struct Between {
    uint32_t persons = 0, agreeing = 0, subjects = 0, agreeing_subjects = 0;
    bool speaker = false;  // somebody spoke
  };

  bool agrees(const PersonMention& m, Gender gender) const;
  void add_named_after(const Asked& asked, std::vector<Antecedent>& out) const;
  void add_spoken_of(const Asked& asked, std::vector<Antecedent>& out) const;
  Antecedent candidate(const PersonMention& m, const Asked& asked, const Between& between) const;
  void note_mention(const PersonMention& m, const Asked& asked, bool speaker, Antecedent& a) const;
  void set_named_again(const Asked& asked, Antecedent& a) const;
  void set_use(const Asked& asked, Antecedent& a) const;
  void set_counts(std::vector<Antecedent>& out) const;

  const Reading& d_;
  const Clusters& clusters_;
  std::vector<PersonMention> seen_;
  std::vector<uint32_t> counts_;  // of mentions so far, by root
  std::vector<uint32_t> named_;   // of names in the whole article, by root
  uint32_t first_person_ = Reading::kNoName;
};

}  // namespace newsglass
