// Who said what: every reported utterance with its words, its cue, its source and the person behind it.
//
//     “No ship leaves,” she told Radio Costa on Monday.
//     ^content          ^source, cue "told", via Radio Costa; speaker: the entity of "she"
//
// The words of the source and the speaker are kept apart: a source is a span of the text, a speaker an
// entity, or the description of somebody unnamed, or nobody when the text gives nobody or the evidence is too
// thin.
#pragma once

#include <string>
#include <vector>

#include "base/ids.h"
#include "base/range.h"
#include "base/rule.h"
#include "entities/entities.h"
#include "marks/marks.h"
#include "quotes/quote_lexicon.h"
#include "sections/sections.h"
#include "syntax/part_of_speech.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

// The guideline's types (gold/GUIDELINE.md, "quote").
enum class QuotationType : uint8_t { kDirect, kPartial, kIndirect };

struct Speaker {
  EntityId entity;      // none: unnamed
  std::string unnamed;  // the description as written, when there is no entity
};

struct Quotation {
  QuotationType type = QuotationType::kDirect;
  std::vector<ByteSpan> content;  // the reported words; direct: with marks
  std::vector<ByteSpan> quoted;   // between the marks, without them
  std::vector<ByteSpan> cue;
  std::vector<ByteSpan> source;
  std::vector<Speaker> speakers;  // empty: nobody given
  std::vector<EntityId> via;      // outlets and agencies through which it is reported
  std::vector<ByteSpan> anonymity;  // the reason the article gives for not naming an unnamed speaker
  EntityId addressee;
  bool negated = false;  // "denied that", "did not say"
  double score = 0;
  Rule rule = "";
  Rule speaker_rule = "";  // how the speaker was found; "" without one
  std::string why;         // one readable sentence
};

struct Quotations {
  std::vector<Quotation> all;          // by first byte of content
  std::vector<ByteSpan> scare_quotes;  // between marks that report nobody's words, without the marks
};

// Linear in the number of tokens.
Quotations find_quotations(const Text& text, const Tokens& tokens, const Sections& sections,
                           const Marks& marks, const std::vector<PartOfSpeech>& speech,
                           const Entities& entities, const QuoteLexicon& lexicon);

}  // namespace newsglass
