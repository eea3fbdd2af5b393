// What entities/ knows about words: the gender of given names and of words for persons, short forms of given
// names, and the Latin spelling of Cyrillic and Greek letters; and, beside it, the knowledge base.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "entities/antecedent_model.h"
#include "entities/body_words.h"
#include "entities/knowledge_base.h"
#include "entities/link_words.h"

namespace newsglass {

enum class Gender : uint8_t { kUnknown, kMale, kFemale };

struct PersonWord {
  Gender gender = Gender::kUnknown;
  bool courtesy = false;  // "Ms": stands before a name and is no role
};

// Words that decide where a role or a description begins (data/entities/phrase_words.tsv).
enum class PhraseWord : uint8_t {
  kNone,
  kTime,
  kPast,
  kShape,
  kHonour,
  kLeader,
  kLawmaker,
  kUnlike,
  kSeeming,
  kPlatform,
  kVoice,
  kNaming
};

class EntityLexicon {
 public:
  // Reads names/first_names.tsv, entities/first_names.tsv, nicknames.tsv, person_words.tsv, person_nouns.tsv,
  // phrase_words.tsv, letters.tsv, name_endings.tsv, given_names.tsv, body_words.tsv and antecedents.tsv, and the knowledge base.
  static Loaded<EntityLexicon> load(const Bundle& bundle);

  // Of a given name in small letters without diacritics; unknown too for names of both genders.
  Gender gender_of_given_name(std::string_view word) const;
  bool is_given_name(std::string_view word) const { return given_.find(word) != given_.end(); }

  // The share of women among the bearers of a given name, between 0 and 1; nothing if unknown. `word` as for gender_of_given_name.
  std::optional<double> share_of_women(std::string_view word) const;

  // The names that `word` is short for ("mike": "michael"), none if it is not.
  const std::vector<std::string>& long_forms(std::string_view word) const;

  // Null if it is no word for a person. `normal` as Tokens::normal gives it.
  const PersonWord* person_word(std::string_view normal) const;

  PhraseWord phrase_word(std::string_view normal) const;

  // "Ltd", "Holding": left out when an organization is named again.
  bool is_name_ending(std::string_view word) const { return endings_.find(word) != endings_.end(); }

  // A word of a name as it is compared: folded, in Latin letters, without periods and apostrophes.
  std::string name_word(std::string_view utf8) const;

  const KnowledgeBase& knowledge() const { return knowledge_; }
  const LinkWords& link_words() const { return link_words_; }
  const BodyWords& body_words() const { return body_words_; }
  const AntecedentModel& antecedents() const { return antecedents_; }

 private:
  KnowledgeBase knowledge_;
  LinkWords link_words_;
  BodyWords body_words_;
  AntecedentModel antecedents_;
  StringMap<Gender> given_;
  StringMap<double> shares_of_women_;
  StringMap<std::vector<std::string>> long_forms_;
  StringMap<PersonWord> person_words_;
  StringMap<PhraseWord> phrase_words_;
  StringSet endings_;
  std::vector<std::pair<char32_t, std::string>> letters_;  // by code point
};

}  // namespace newsglass
