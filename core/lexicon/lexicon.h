// The reporting verbs with their frames, and the small word classes that the rules read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "tokens/token.h"

namespace newsglass {

// In which constructions a verb reports; data/quotes/cues.tsv explains each.
enum Frame : uint32_t {
  kFrameClause = 1u << 0,
  kFrameWeak = 1u << 1,
  kFrameQuote = 1u << 2,
  kFrameInvert = 1u << 3,
  kFrameTold = 1u << 4,
  kFrameWh = 1u << 5,
  kFrameTo = 1u << 6,
  kFrameObjectTo = 1u << 7,
  kFrameNoun = 1u << 8,
  kFrameDemand = 1u << 9,
  kFrameOf = 1u << 10,
  kFrameDeny = 1u << 11,
  kFrameAttitude = 1u << 12,
  kFrameMarked = 1u << 13,
  kFrameQuoting = 1u << 14,
  kFrameObject = 1u << 15,
};

// Word classes of data/quotes/words.tsv and, of phrases, anonymity.tsv.
enum WordClass : uint32_t {
  kWordTime = 1u << 0,         // monday, yesterday, week
  kWordOccasion = 1u << 1,     // statement, interview, tweet: "in a statement" is no part of what was said
  kWordAudience = 1u << 2,     // reporters, lawmakers
  kWordOutlet = 1u << 3,       // words of outlets' names: news, tv, reuters
  kWordPreposition = 1u << 4,  // may join a noun phrase to the one before it
  kWordReportNoun = 1u << 5,   // claim, threat: "the claim that"
  kWordDocument = 1u << 6,     // report, letter: things that say
  kWordPerson = 1u << 7,       // official, spokesman, mother
  kWordBody = 1u << 8,         // ministry, commission, university
  kWordBoundary = 1u << 9,     // while, because: begins another clause
  kWordIssue = 1u << 10,       // issued, wrote: what is done to a document by its author
  kWordUnnamed = 1u << 11,     // on condition of anonymity (anonymity.h)
  kWordBarred = 1u << 12,      // not authorized to: what keeps a source from being named
};

struct Cue {
  uint32_t end = 0;  // past the cue's last token; 0: no cue
  uint32_t frames = 0;
  std::string_view verb = {};  // its first form: "say" for "said"
};

class Lexicon {
 public:
  // Reads quotes/cues.tsv, quotes/words.tsv, quotes/anonymity.tsv, quotes/clause_borders.tsv,
  // quotes/object_reports.tsv and the words for persons of entities/.
  static Loaded<Lexicon> load(const Bundle& bundle);

  // The number of a verb's form for cue_at and frames_of; 0 of a word that begins no cue.
  uint32_t form_of(std::string_view normal) const {
    const auto found = cues_.find(normal);
    return found == cues_.end() ? 0 : found->second;
  }
  // Of the form alone.
  uint32_t frames_of(uint32_t form) const { return forms_[form].frames; }

  // The longest cue that begins at token `i`, whose form is `form`, and ends by `limit`, its words side by side.
  Cue cue_at(const Tokens& tokens, uint32_t i, uint32_t limit, uint32_t form) const;

  // What the sign says for a clause's end (positive) or against it, in thousandths; 0 if it says nothing.
  int32_t border_weight(std::string_view sign) const {
    const auto found = border_weights_.find(sign);
    return found == border_weights_.end() ? 0 : found->second;
  }

  // The same for a noun phrase that stands for words (object_reports.h).
  int32_t object_weight(std::string_view sign) const {
    const auto found = object_weights_.find(sign);
    return found == object_weights_.end() ? 0 : found->second;
  }

  // The word classes of a word, each a bit.
  uint16_t classes_of(std::string_view normal) const {
    const auto found = words_.find(normal);
    return found == words_.end() ? 0 : found->second;
  }

 private:
  struct Form {
    uint32_t frames = 0;  // 0: only longer forms begin with the word
    uint32_t verb = 0;    // index of verbs_
    bool longer = false;  // forms of several words begin with it
  };
  Form& form(const std::string& words);

  std::vector<Form> forms_ = {Form()};
  StringMap<uint32_t> cues_;  // index of forms_ by form, words joined by spaces
  std::vector<std::string> verbs_;
  StringMap<uint16_t> words_;
  StringMap<int32_t> border_weights_;  // by sign (clause_borders.h)
  StringMap<int32_t> object_weights_;  // by sign (object_reports.h)
};

}  // namespace newsglass
