// What the stage of entities gives: mentions, and the entities they belong to with their roles and links.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/range.h"
#include "rules/rule.h"
#include "entities/entity_lexicon.h"
#include "mentions/entity_type.h"

namespace newsglass {

enum class MentionForm : uint8_t { kName, kNominal, kPronoun };

struct Mention {
  EntityId entity;
  EntityType type = EntityType::kPerson;
  MentionForm form = MentionForm::kName;
  TokenSpan tokens;
  ByteSpan span;
  double score = 0;
  Rule rule = Rule::kNone;       // of finding it (names) or of finding it and joining it (nominals, pronouns)
  Rule join_rule = Rule::kNone;  // of joining it to its entity; kNone for the entity's first mention
};

struct Role {
  ByteSpan span;          // as written, without commas and leading article
  bool former = false;    // "then-", "ex-", "former"
  EntityId organization;  // the organization or place it belongs to, if named within it
};

struct Entity {
  EntityType type = EntityType::kPerson;
  std::string name;                  // the fullest name used
  std::vector<std::string> aliases;  // every distinct name form, in order of appearance
  std::string wikidata;              // "Q22686", or empty
  Rule link_rule = Rule::kNone;      // of the link; kNone without one
  std::vector<MentionId> mentions;   // in text order
  std::vector<Role> roles;           // persons only, in text order
  Gender gender = Gender::kUnknown;  // as far as names, titles and pronouns tell
  double score = 0;
  bool corrected = false;  // a person changed it (corrections/)
};

struct Entities {
  std::vector<Mention> mentions;  // in text order; nominals may contain names
  std::vector<Entity> all;        // by first mention

  // The innermost mention that covers or equals these tokens' head. None if there is none.
  MentionId mention_at(uint32_t token) const;
};

}  // namespace newsglass
