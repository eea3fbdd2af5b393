// The rule or model step that decided something, e.g. Rule::kWeekdayPast, "weekday.past": every result carries one.
//
// The lists stand in names.def, entities.def, quotations.def and dates.def, a line a rule:
//
//     RULE(kVerbClause, "verb.clause", kQuotation, kReportsClause, "{cue} has {source} as its subject, ...")
//          enumerator   public name    stage       traits          words that explain it to the reader
//
// What a rule's results have in common for later steps is a trait; nothing depends on how a name is spelt. Its score
// stands in data/rules/scores.tsv (scores.h), its page in docs/rules.md is made from these lists and the corpus.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsglass {

enum class Rule : uint8_t {
  kNone,  // nothing was decided; its name is empty
#define RULE(id, name, stage, traits, words) id,
#include "rules/names.def"
#include "rules/entities.def"
#include "rules/quotations.def"
#include "rules/dates.def"
#undef RULE
  kCount
};

enum class RuleStage : uint8_t {
  kNone,
  kName,       // found a name or changed it
  kAlias,      // joined two names
  kReference,  // joined a pronoun or description
  kLink,       // linked an entity to Wikidata
  kUnion,      // joined entities of several articles
  kQuotation,
  kSpeaker,
  kDate,
  kReader  // a person decided
};

enum RuleTrait : uint16_t {
  // Names.
  kByMargin = 1u << 0,    // scored by the tagger's margin
  kTitleTold = 1u << 1,   // the words around tell that it is a title
  kBodyTold = 1u << 2,    // the words around tell that it is an organization
  // Names joined.
  kSureAcross = 1u << 11,  // also across articles, without anything that speaks for it
  // References.
  kScoreOfQuotation = 1u << 3,
  // Quotations.
  kReportsClause = 1u << 4,    // its content may hold reports of others
  kStandsBehind = 1u << 5,     // its cue may stand behind the content
  kRelaysDocument = 1u << 6,   // a document as its source only relays what somebody said
  kMayBeNoReport = 1u << 7,    // its content may be no words at all
  kInPassing = 1u << 8,        // nobody goes on speaking after it
  kDoubtfulSpeaker = 1u << 9,  // its source is a guess from the sentence
  kLabel = 1u << 10,           // behind a label; somebody's own words even without marks
};

// "weekday.past": dotted and lower-case, the public name. It ends with a NUL and lives as long as the program.
std::string_view name_of(Rule rule);

// What explains the rule to the reader: of quotations a sentence with {cue} and {source}, otherwise a phrase.
std::string_view words_of(Rule rule);

RuleStage stage_of(Rule rule);

bool has_trait(Rule rule, RuleTrait trait);

// The rule of that public name; kNone if there is none. Linear in the number of rules.
Rule rule_named(std::string_view name);

}  // namespace newsglass
