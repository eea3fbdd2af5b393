// Who spoke before, for sources that only point back to bodies: "it", "they", "the company". Persons are the entities' matter.
//
// Speakers are remembered in text order. What is answered is a guess with a rule of its own, so that its
// score tells how often such a guess is right.
#pragma once

#include <vector>

#include "quotes/context.h"
#include "quotes/quotation.h"

namespace newsglass {

struct PointedBack {
  std::vector<Speaker> speakers;  // empty: nobody fits
  Rule rule = Rule::kNone;
};

class EarlierSpeakers {
 public:
  explicit EarlierSpeakers(const QuoteContext& c) : c_(c) {}

  // The speakers of a quotation, and the words of its source.
  void spoke(const std::vector<Speaker>& speakers, TokenSpan source);

  // Whom a noun phrase for a body or document points back to. Bounded.
  PointedBack described(uint32_t head) const;
  // Whom "it" or "they" at `head` points back to, when the entities left it open; "he" and "she" are theirs alone. Cost: the sentence
  // and the one before.
  PointedBack pronoun(uint32_t head) const;

 private:
  EntityId last() const;
  EntityType type(EntityId e) const { return c_.entities.all[e.index].type; }
  bool agrees(EntityId e, std::string_view pronoun) const;
  bool holds_word(TokenSpan tokens, std::string_view word) const;
  EntityId body_named(uint32_t head) const;
  PointedBack according(uint32_t head, TokenSpan sentence) const;
  PointedBack subject_before(uint32_t head, TokenSpan sentence) const;

  const QuoteContext& c_;
  std::vector<Speaker> speakers_;  // of the quotation before
  uint32_t paragraph_ = 0;
  EntityId body_;             // the last institution or title that spoke
  uint32_t body_paragraph_ = 0;
};

}  // namespace newsglass
