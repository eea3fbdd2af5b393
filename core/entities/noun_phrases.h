// The words before and after a noun for a person that belong to it: "the [Kremlin's chief spokesman]",
// "[adviser to the president of the council]".
//
// Roles and descriptions are found by growing phrases from such nouns; there is no parser.
#pragma once

#include "entities/entity_lexicon.h"
#include "syntax/reading.h"

namespace newsglass {

class NounPhrases {
 public:
  NounPhrases(const Reading& d, const EntityLexicon& lexicon) : d(d), lexicon(lexicon) {}

  const Reading& d;
  const EntityLexicon& lexicon;

  // A noun for a person, not a part of a name and no courtesy title.
  bool is_head(uint32_t i) const;

  // A word that may stand before a head; with `capitals` no noun in small letters.
  bool is_modifier(uint32_t i, bool capitals) const;

  // The first word of what stands before `head` and belongs to it, without articles; `head` if nothing does.
  uint32_t left_edge(uint32_t head) const;

  // The beginning of the phrase of a head and what of/for/to adds to it that ends at `end`:
  // "Minister of Fish and Game" |; `end` if there is none. `capitals`: all its nouns begin with capitals.
  uint32_t phrase_before(uint32_t end, bool capitals) const;

  // The end of the phrase that begins at `begin`, at a comma, full stop, verb or relative clause; `begin` if
  // its first noun is no head or names somebody else: "President Trump". `head` gets that noun.
  uint32_t phrase_after(uint32_t begin, uint32_t& head) const;

 private:
  bool same_sentence(uint32_t a, uint32_t b) const {
    return d.tokens.sentence_of(a) == d.tokens.sentence_of(b);
  }
};

}  // namespace newsglass
