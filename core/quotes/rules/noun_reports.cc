// Nouns that report: "Torres's claim that [it would rain]", "the ministry's threat [to close the port]",
// "the claim by Torres that [it would rain]".
#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"
#include "syntax/verb_groups.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

// The owner before the noun: "Torres's", "the ministry's", "opposition".
std::optional<TokenSpan> owner_before(const QuoteContext& c, uint32_t noun, uint32_t limit) {
  uint32_t i = noun;
  while (i > limit && (c.tag(i - 1) == P::kAdjective || c.tag(i - 1) == P::kNumber)) --i;
  if (i == limit) return std::nullopt;
  if (c.tag(i - 1) == P::kPossessive) return TokenSpan{i - 1, i};
  if (c.tag(i - 1) == P::kGenitive || c.word(i - 1) == "'" || c.word(i - 1) == "\u2019")
    return noun_phrase_before(c, i - 1, limit);
  return std::nullopt;
}

// "The claim that [it rains] is false": where the noun's own verb stands, when the noun opens its clause.
// Each conjunction or relative inside allows one verb more.
uint32_t before_main_verb(const QuoteContext& c, TokenSpan sentence, uint32_t noun, TokenSpan content,
                          bool that) {
  if (holds_finite_verb(c, {sentence.begin, noun})) return content.end;
  uint32_t allowed = that;
  for (uint32_t i = content.begin; i < content.end; ++i) {
    if (c.quoted(i)) continue;
    if (c.is(i, kWordBoundary) || c.tag(i) == P::kWh || c.tag(i) == P::kConjunction) ++allowed;
    if (!c.is_finite(i)) continue;
    if (allowed == 0) return i > content.begin ? i : content.end;
    --allowed;
  }
  return content.end;
}

// Her claim [has long been] that: past the words that join a noun with what it is; `i` if none stand there.
uint32_t past_be(const QuoteContext& c, uint32_t i, uint32_t limit) {
  bool be = false;
  for (; i < limit; ++i) {
    const std::string_view w = c.word(i);
    const bool form = is_form_of_be(w) || w == "'s";
    be = be || form;
    if (!form && w != "has" && w != "had" && w != "have" && w != "long" && c.tag(i) != P::kAdverb) break;
  }
  return be ? i : 0;
}

std::optional<Draft> read(const QuoteContext& c, TokenSpan sentence, uint32_t noun) {
  Draft draft;
  draft.cue = {{noun, noun + 1}};
  uint32_t next = noun + 1;
  auto owner = owner_before(c, noun, sentence.begin);
  if (!owner && (c.word(next) == "by" || c.word(next) == "from")) {
    owner = noun_phrase_from(c, next + 1, sentence.end, false);
    if (owner) next = owner->end;
  }
  if (!owner) return std::nullopt;
  draft.source = {*owner};
  next = skip_adjuncts(c, next, sentence.end);
  const uint32_t predicate = past_be(c, next, sentence.end);
  const bool is_that = predicate > next && c.word(predicate) == "that";
  if (is_that) next = predicate;
  const bool that = c.word(next) == "that";
  const bool to = c.tag(next) == P::kTo && (c.tag(next + 1) == P::kBase || c.quoted(next + 1));
  if (!that && !to) return std::nullopt;
  const uint32_t begin = that ? next + 1 : next;
  TokenSpan content = clause_from(c, reported_clause(c, sentence, {}, noun, {begin, sentence.end}));
  if (!is_that) content = trimmed(c, {content.begin, before_main_verb(c, sentence, noun, content, that)});
  if (content.size() < 2) return std::nullopt;
  draft.content = {content};
  draft.rule = that ? Rule::kNounThat : Rule::kNounInfinitive;
  return draft;
}

}  // namespace

void find_noun_reports(const QuoteContext& c, Drafts& drafts) {
  for (const TokenSpan sentence : c.sentences)
    for (uint32_t i = sentence.begin; i < sentence.end; ++i)
      if (c.is(i, kWordReportNoun) && c.tag(i) == P::kNoun && !c.quoted(i))
        if (auto draft = read(c, sentence, i)) drafts.add(std::move(*draft));
}

}  // namespace newsglass
