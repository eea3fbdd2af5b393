// What every rule for quotations reads: the layers before, parts of speech, and sentences that do not break
// inside quotation marks.
#pragma once

#include <string_view>
#include <vector>

#include "entities/entity.h"
#include "marks/marks.h"
#include "quotes/quote_lexicon.h"
#include "rules/scores.h"
#include "sections/sections.h"
#include "syntax/part_of_speech.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

class QuoteContext {
 public:
  QuoteContext(const Text& text, const Tokens& tokens, const Sections& sections, const Marks& marks,
               const std::vector<PartOfSpeech>& speech, const Entities& entities, const QuoteLexicon& lexicon, const RuleScores& scores);

  const Text& text;
  const Tokens& tokens;
  const Sections& sections;
  const Marks& marks;
  std::vector<PartOfSpeech> tags;  // repaired
  const Entities& entities;
  const QuoteLexicon& lexicon;
  const RuleScores& scores;
  // Sentences, joined where a quotation runs over their border: “A. B,” she said.
  std::vector<TokenSpan> sentences;

  uint32_t size() const { return tokens.size(); }
  std::string_view word(uint32_t i) const { return i < size() ? tokens.normal(i) : std::string_view(); }
  PartOfSpeech tag(uint32_t i) const { return i < size() ? tags[i] : PartOfSpeech::kPunctuation; }
  bool is(uint32_t i, WordClass c) const { return i < size() && lexicon.is(tokens.normal(i), c); }

  // Inside quotation marks of depth 0, or such a mark.
  bool quoted(uint32_t i) const { return marks.outermost(i) != nullptr; }

  bool is_noun(uint32_t i) const;    // noun or name
  bool is_finite(uint32_t i) const;  // a finite verb, a modal, or a pronoun with one: "he'd"
  bool is_verb(uint32_t i) const;
  bool is_comma(uint32_t i) const { return word(i) == ","; }
  bool is_dash(uint32_t i) const;
  bool ends_sentence(uint32_t i) const;  // . ! ? and ellipsis

  // The mention whose tokens cover `i`; none where there is none.
  MentionId mention_at(uint32_t i) const {
    return i < mention_of_token_.size() ? mention_of_token_[i] : MentionId();
  }

 private:
  std::vector<MentionId> mention_of_token_;  // the shortest one
};

}  // namespace newsglass
