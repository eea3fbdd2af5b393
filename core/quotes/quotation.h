// What the stage of quotations gives.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/range.h"
#include "rules/rule.h"

namespace newsglass {

// The guideline's types (docs/guideline.md).
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
  Rule rule = Rule::kNone;
  Rule speaker_rule = Rule::kNone;  // how the speaker was found; kNone without one
  std::string why;                  // one readable sentence
};

struct Quotations {
  std::vector<Quotation> all;          // by first byte of content
  std::vector<ByteSpan> scare_quotes;  // between marks that report nobody's words, without the marks
};

}  // namespace newsglass
