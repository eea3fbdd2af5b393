// The distinct forms in which an article writes its names: "Marco Rubio" three times is one form.
//
// Alias sieves compare forms, not mentions, so an article that repeats a name a thousand times costs as much
// as one that gives it once.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "entities/entity_lexicon.h"
#include "mentions/mentions.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

struct NameForm {
  EntityType type = EntityType::kPerson;
  std::vector<std::string> words;    // as EntityLexicon::name_word gives them; hyphenated words are split
  std::vector<std::string> keys;     // spelling_key() of each word
  std::string suffix;                // "jr", "sr", "iii": no word of its own
  bool hyphenated = false;           // the first two words: "Torres-Marsh", "Anne-Marie Torres"
  bool handle = false;               // "@ZelenskyyUa"; its words are the parts of the handle
  bool acronym = false;              // one word of capitals
  std::vector<uint32_t> names;       // indexes of the names written so, in text order
  Gender gender = Gender::kUnknown;  // of the given name, persons of several words only

  bool is_person() const { return type == EntityType::kPerson; }
  std::string joined() const;  // the words with blanks between
};

struct NameForms {
  std::vector<NameForm> all;      // by first name
  std::vector<uint32_t> of_name;  // the form of each name
};

// Linear in the length of the names.
NameForms find_name_forms(const Text& text, const Tokens& tokens, const std::vector<NameMention>& names,
                          const EntityLexicon& lexicon);

}  // namespace newsglass
