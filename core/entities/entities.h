// Who is who: the mentions of an article joined into entities.
//
// Takes the names and adds nominals ("the US leader") and pronouns ("he") that refer to exactly one person,
// the roles that stand in apposition to persons' names, and the link to Wikidata where the knowledge base is
// sure. What cannot be decided is left out rather than guessed: every mention here has an entity.
//
//     "Ana Torres, harbour master, said she ..."   ->   entity {Ana Torres; she}, role "harbour master"
#pragma once

#include <vector>

#include "entities/entity.h"
#include "entities/entity_lexicon.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "rules/scores.h"
#include "sections/sections.h"
#include "syntax/part_of_speech.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

// Linear in the number of tokens and mentions (pronouns look back a bounded distance). `year`: of
// publication, which tells who held an office then ("the French president"); 0 if unknown.
Entities find_entities(const Text& text, const Tokens& tokens, const Sections& sections, const Marks& marks,
                       const std::vector<PartOfSpeech>& speech, const std::vector<NameMention>& names,
                       const EntityLexicon& lexicon, const RuleScores& scores, uint16_t year);

}  // namespace newsglass
