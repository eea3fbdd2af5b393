// Who is who: the mentions of an article joined into entities.
//
// Takes the names and adds nominals ("the US leader") and pronouns ("he") that refer to exactly one person,
// the roles that stand in apposition to persons' names, and the link to Wikidata where the knowledge base is
// sure. What cannot be decided is left out rather than guessed: every mention here has an entity.
//
//     "Ana Torres, harbour master, said she ..."   ->   entity {Ana Torres; she}, role "harbour master"
#pragma once

#include "entities/entity.h"
#include "entities/entity_lexicon.h"
#include "entities/people/pronoun_resolver.h"
#include "rules/scores.h"
#include "syntax/reading.h"
#include "text/text.h"

namespace newsglass {

// Linear in the number of tokens and mentions (pronouns look back a bounded distance). `year`: of
// publication, which tells who held an office then ("the French president"); 0 if unknown.
// `observe`: told each pronoun and whom it may mean; for the trainer.
Entities find_entities(const Reading& reading, const Text& text, const EntityLexicon& lexicon,
                       const RuleScores& scores, uint16_t year, const PronounObserver& observe = nullptr);

}  // namespace newsglass
