// What every rule for quotations reads: the sentences, and which entities their words mention.
#pragma once

#include <vector>

#include "entities/entity.h"
#include "rules/scores.h"
#include "syntax/reading.h"
#include "text/text.h"

namespace newsglass {

class QuoteContext : public Reading {
 public:
  // Copies the reading's columns, 20 bytes a token; everything else must outlive the context.
  QuoteContext(const Reading& reading, const Text& text, const Entities& entities, const RuleScores& scores);

  const Text& text;
  const Entities& entities;
  const RuleScores& scores;

  // The shortest mention whose tokens cover `i`; none where there is none.
  MentionId mention_at(uint32_t i) const { return i < size() ? mention_of_token_[i] : MentionId(); }

 private:
  std::vector<MentionId> mention_of_token_;
};

}  // namespace newsglass
