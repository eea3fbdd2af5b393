// Links entities to Wikidata where the knowledge base is sure. A wrong link is worse than none: a link needs
// the full name and something beside it, never a surname alone.
//
//     places         the name, if no other place of that name fits the article better; none that may be a
//     team persons        the full name, and an office or country of theirs that the article speaks of; both
//     if
//                    many bear the name
//     organizations  the full name, or an acronym that means one body only
#pragma once

#include "entities/entity.h"
#include "entities/links/evidence.h"

namespace newsglass {

// Sets Entity::wikidata and Entity::link_rule. Linear in the number of tokens and names.
void link_entities(const Text& text, const Tokens& tokens, const KnowledgeBase& knowledge,
                   const LinkWords& words, Entities& entities);

}  // namespace newsglass
