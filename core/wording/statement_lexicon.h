// What the comparison of statements knows about words: how much one says, which mean nearly the same, and which turn a statement
// into another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

// Words that carry no statement of their own.
enum class SmallWord : uint8_t { kNone, kSmall, kNot, kNegative, kWill, kMay, kCan, kMust, kShould, kAbout };

class StatementLexicon {
 public:
  struct Related {
    std::string_view stem;
    double likeness;  // 0 to 1
  };

  // Reads compare/words.tsv, irregular.tsv, small_words.tsv and numbers.tsv.
  static Loaded<StatementLexicon> load(const Bundle& bundle);

  // `word` in small letters without diacritics.
  std::string stem_of(std::string_view word) const;
  SmallWord small_word(std::string_view word) const;
  // The number that a word names, 0 if none.
  uint32_t number(std::string_view word) const;

  // How much a stem says, about 0.25 (everywhere) to 1.2 (rare or unknown).
  double weight(std::string_view stem) const;
  // Stems of nearly the same meaning.
  const std::vector<Related>& related(std::string_view stem) const;

 private:
  struct Entry {
    double weight = 0;
    std::vector<Related> related;
  };
  bool add_word(std::string_view stem, std::string_view weight, std::string_view related);

  // Views in `related` point into the keys, which stay where they are when the map is moved.
  StringMap<Entry> words_;
  StringMap<std::string> irregular_;
  StringMap<SmallWord> small_;
  StringMap<uint32_t> numbers_;
};

}  // namespace newsglass
