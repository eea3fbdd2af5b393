// The sieves that join names which are aliases of one another, surest first (entities.cc lists them in
// order).
//
// A sieve sees what the ones before it joined and never undoes it. Each looks names up by hash keys and at a
// bounded number of candidates, so all are linear.
#pragma once

#include <vector>

#include "entities/clusters.h"
#include "entities/name_forms.h"
#include "mentions/mentions.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

struct AliasContext {
  const Text& text;
  const Tokens& tokens;
  const EntityLexicon& lexicon;
  const std::vector<NameMention>& names;
  const NameForms& forms;
  std::vector<Gender> title_gender;  // of the courtesy title or gendered word before each name
};

using AliasSieve = void (*)(const AliasContext&, Clusters&);

// alias.same-name: one form written again, also in capitals or without diacritics; persons of one word wait
// for alias.surname, since two people may share a surname.
void join_same_names(const AliasContext& c, Clusters& clusters);

// alias.spelling: all words of two persons' names sound the same, in any order ("Orban Viktor").
void join_spellings(const AliasContext& c, Clusters& clusters);

// alias.given-name: one surname, and given names of which one is the initial or the short form of the other.
void join_given_names(const AliasContext& c, Clusters& clusters);

// alias.fuller-name: one person's name of two words or more is part of a longer one.
void join_fuller_names(const AliasContext& c, Clusters& clusters);

// alias.surname: a person's single name goes to the person of that surname (or given name) whom the text
// named last, or else, if there is just one, names later.
void join_surnames(const AliasContext& c, Clusters& clusters);

// alias.misspelling: a name one letter from that of one person, who shares the rest.
void join_misspellings(const AliasContext& c, Clusters& clusters);

// alias.other-script, alias.known-as: a name in brackets in another script, or after "also known as".
void join_apposed_names(const AliasContext& c, Clusters& clusters);

// alias.handle: "@ZelenskyyUa" holds the whole name or a long surname of one person or organization.
void join_handles(const AliasContext& c, Clusters& clusters);

// alias.bracket, alias.acronym: an acronym after its expansion in brackets, or of a name's initials.
void join_acronyms(const AliasContext& c, Clusters& clusters);

// alias.shortened: a name without its country, legal form or last words.
void join_shortened(const AliasContext& c, Clusters& clusters);

// alias.country: two names of one country ("America", "US").
void join_known_countries(const AliasContext& c, Clusters& clusters);

// alias.institution: "the Court" is the one named body whose name has that noun.
void join_institutions(const AliasContext& c, Clusters& clusters);

}  // namespace newsglass
