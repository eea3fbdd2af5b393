// Who is in the reader's mind: which person a pronoun means, by how near and how prominent those mentioned
// before it are.
#pragma once

#include <vector>

#include "entities/clusters.h"
#include "syntax/reading.h"

namespace newsglass {

struct Choice {
  uint32_t person = Reading::kNoName;  // a name of the person; none: nobody named, or two fit equally
  double margin = 0;                     // to the second best
  Rule rule = Rule::kNone;
  bool alone = false;    // nobody else could be meant
  bool unnamed = false;  // somebody unnamed is meant
};

class Salience {
 public:
  Salience(const Reading& d, const Clusters& clusters) : d_(d), clusters_(clusters) {}

  // A mention of a person, by the root of its cluster, or of somebody unnamed, in text order.
  void see(TokenSpan tokens, uint32_t person, bool subject);
  void see_unnamed(TokenSpan tokens, Gender gender, bool subject);

  // Whom the pronoun at token `t` means. Looks at a bounded number of mentions.
  Choice choose(uint32_t t, Gender gender) const;

  // "he" and "she", and "her" before a verb never.
  bool is_subject_pronoun(uint32_t t) const;

 private:
  struct Occurrence {
    TokenSpan tokens;
    uint32_t person = Reading::kNoName;  // none: unnamed
    Gender gender = Gender::kUnknown;      // of the unnamed
    bool subject = false;
  };
  struct Candidate {
    uint32_t person = Reading::kNoName;
    double weight = 0;
    uint32_t count = 0;
  };

  double weight_of(const Occurrence& o, uint32_t t, Gender gender) const;
  // "He met him": the object is not the subject of its own clause.
  bool is_subject_of_same_clause(const Occurrence& o, uint32_t t) const;
  // "For her part, Ana Torres said", "Asked if she would go, Ana Torres said": the name follows.
  uint32_t named_after(uint32_t t) const;
  bool is_participle_clause(uint32_t begin) const;

  const Reading& d_;
  const Clusters& clusters_;
  std::vector<Occurrence> seen_;
};

}  // namespace newsglass
