// Words that keep the period after them, and what the period says about the sentence
// (data/tokens/abbreviations.tsv).
#pragma once

#include <string_view>

#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

class Abbreviations {
 public:
  enum class Kind : uint8_t {
    kTitle,   // before a name, never ends a sentence: Mr., Gen.
    kBefore,  // never ends a sentence: vs., e.g.
    kNumber,  // an abbreviation only before a number: No. 5
    kEither,  // may end one: Inc., Oct., a.m.
  };

  // Rows: abbreviation with its period, kind (title | before | number | either). One
  // written with a capital counts only with a capital: "Ill." is a state, "ill." ends a sentence.
  static Loaded<Abbreviations> parse(std::string_view tsv);

  // `normal` is the normalised word with its final period, `capitalised` whether the text writes it with a
  // capital; null for a word that is none.
  const Kind* find(std::string_view normal, bool capitalised) const;

 private:
  struct Entry {
    Kind kind;
    bool needs_capital;
  };
  StringMap<Entry> entries_;
};

}  // namespace newsglass
