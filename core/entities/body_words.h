// Nouns for organizations and places and what they stand for: "company", "island", "court".
//
// The same words describe ("the company said") and name ("Harbour Company"), so one list tells both whom a
// description may mean and what a named body is.
//
//     words.kinds("tabloid")   ->   {outlet}
#pragma once

#include <cstdint>
#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "entities/knowledge_base.h"
#include "mentions/mentions.h"

namespace newsglass {

// A set of the kinds of data/entities/body_words.tsv, a bit each.
using BodyKinds = uint64_t;

class BodyWords {
 public:
  // Reads entities/body_words.tsv.
  static Loaded<BodyWords> load(const Bundle& bundle);

  // Empty if `normal` (a token's normal form) is no such noun.
  BodyKinds kinds(std::string_view normal) const;

  // What every organization may be called: "the organization".
  static constexpr BodyKinds kAny = 1;
  // What a thing of the knowledge base is called.
  static BodyKinds of(Thing::Kind kind);
  // The kinds that names of organizations or of places can have; none for other types.
  static BodyKinds possible(EntityType type);
  // What an organization or place of which nothing is known most often is.
  static BodyKinds likely(EntityType type);

 private:
  // The set of one kind, by name; empty for no kind.
  static BodyKinds kind(std::string_view name);

  StringMap<BodyKinds> words_;
};

}  // namespace newsglass
