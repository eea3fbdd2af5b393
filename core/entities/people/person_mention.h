// What a mention of a person is to its sentence, read from the words right before and after it: the signs of antecedents.h rest on it.
//
//     "the mayor told Ana Torres"   ->   Ana Torres: object, not the first of its sentence
#pragma once

#include "entities/entity_lexicon.h"
#include "syntax/reading.h"

namespace newsglass {

enum class PronounUse : uint8_t { kSubject, kObject, kPossessive, kReflexive };

enum class PersonForm : uint8_t { kName, kNominal, kPronoun };

struct PersonMention {
  TokenSpan tokens;
  uint32_t person = Reading::kNoName;  // the root of its cluster; none: somebody unnamed
  PersonForm form = PersonForm::kName;
  Gender gender = Gender::kUnknown;  // of a pronoun or of somebody unnamed
  bool subject = false, possessor = false, object = false, prepositional = false, by = false, of = false;
  bool conjoined = false, apposed = false, in_relative = false, in_brackets = false, in_opening = false;
  bool spoke = false, heard = false;          // subject of a reporting verb; its hearer
  bool first = false, first_subject = false;  // of its sentence
};

// "her" is possessive or object as the tagger says.
PronounUse use_of_pronoun(const Reading& d, uint32_t t);

// Whether a verb that reports stands right behind the words, or before them as in "said Ana Torres".
bool speaks(const Reading& d, TokenSpan tokens);

// All but `first` and `first_subject`, which depend on the mentions before it. Bounded.
PersonMention read_person_mention(const Reading& d, TokenSpan tokens, uint32_t person, PersonForm form, Gender gender);

}  // namespace newsglass
