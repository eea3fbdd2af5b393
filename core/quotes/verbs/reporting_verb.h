// The reporting verbs of a sentence, each with the words that stand for its subject.
#pragma once

#include <optional>
#include <vector>

#include "quotes/context.h"

namespace newsglass {

struct ReportingVerb {
  TokenSpan cue;         // the verb with its particle: "said", "pointed out"
  uint32_t group_begin;  // where its auxiliaries and adverbs begin: "has also said"
  uint32_t frames = 0;
  enum class Form : uint8_t { kFinite, kGerund, kPassive, kInfinitive } form = Form::kFinite;
  bool negated = false;
  std::optional<TokenSpan> subject;
  enum class Found : uint8_t { kNone, kBefore, kAfter, kShared } found = Found::kNone;
  std::optional<TokenSpan> through;  // who quotes the subject: "[Reuters] quoted Torres as saying"
  uint32_t end = 0;    // past the cue and an inverted subject: where content may follow
  uint32_t begin = 0;  // before the cue and its subject: where content may precede
};

// Infinitives report where a clause or marks follow ("went on to say that", as finite verbs); kAll adds the
// others ("refused to discuss").
enum class Infinitives : uint8_t { kWithWords, kAll };

// In text order, those inside quotation marks left out. Cost: linear in the sentence.
std::vector<ReportingVerb> find_reporting_verbs(const QuoteContext& c, TokenSpan sentence,
                                                Infinitives infinitives = Infinitives::kWithWords);

}  // namespace newsglass
