// Names: where the text calls a person, organization, place, group, event, work or product by its name.
//
// The span is the bare name without titles, articles and possessives (docs/guideline.md):
//
//     "US Secretary of State Marco Rubio's aide"   ->   place "US", person "Marco Rubio"
//
// Names neither nest nor overlap. Nominals and pronouns come in entities/, which joins all mentions.
#pragma once

#include <vector>

#include "base/range.h"
#include "rules/rule.h"
#include "marks/marks.h"
#include "mentions/candidate.h"
#include "mentions/entity_type.h"
#include "mentions/name_model.h"
#include "rules/scores.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

struct NameMention {
  TokenSpan tokens;
  ByteSpan span;  // bytes of `tokens`, but for a handle's or possessive's parts that are left out
  EntityType type = EntityType::kPerson;
  double score = 0;  // share of names with this score that are right
  Rule rule = Rule::kNone;
};

// In text order. Linear in the number of tokens, about 10 microseconds each.
std::vector<NameMention> find_names(const Text& text, const Tokens& tokens, const Marks& marks,
                                    const NameModel& model, const RuleScores& scores);

// The same before margins become scores, for tools/train.
NameCandidates name_candidates(const Text& text, const Tokens& tokens, const Marks& marks,
                               const NameModel& model);

// For each token whether it is a capitalised word of a name other than a group's: a noun to the tagger of
// parts of speech, whatever the word means elsewhere.
std::vector<bool> words_of_names(const Tokens& tokens, const std::vector<NameMention>& names);

}  // namespace newsglass
