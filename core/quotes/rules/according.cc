// "According to the ministry, [it would rain]", "[It would rain], as Torres put it, [for days]".
#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

struct Opening {
  uint32_t end = 0;  // past "according to"; 0: none here
  Rule rule = Rule::kNone;
};

Opening opening_at(const QuoteContext& c, uint32_t i) {
  if (c.word(i) == "according" && c.word(i + 1) == "to") return {i + 2, Rule::kAccordingTo};
  if (c.word(i) == "in" && c.word(i + 1) == "the" && c.word(i + 2) == "words" && c.word(i + 3) == "of")
    return {i + 4, Rule::kWordsOf};
  return {};
}

class AccordingReader {
 public:
  AccordingReader(const QuoteContext& c, TokenSpan sentence, uint32_t at, Opening opening)
      : c_(c), sentence_(sentence), at_(at), opening_(opening) {}

  bool read(Draft& draft) const {
    // "exit polls", "recently hacked letters": the phrase's first word may be tagged as a verb or adverb.
    uint32_t noun = opening_.end;
    auto source = noun_phrase_from(c_, noun, sentence_.end, true);
    while (!source && noun < opening_.end + 2 && (c_.is_verb(noun) || c_.tag(noun) == P::kAdverb))
      source = noun_phrase_from(c_, ++noun, sentence_.end, true);
    if (!source) return false;
    source->begin = opening_.end;
    source->end = past_reduced_clause(source->end);
    draft.cue = {{at_, opening_.end}};
    draft.source = {*source};
    draft.rule = opening_.rule;
    uint32_t rest = source->end;
    if (c_.is_comma(rest)) ++rest;
    const TokenSpan before = trimmed(c_, {sentence_.begin, at_});
    if (c_.word(source->begin) == "which") {  // "..., according to which it would rain"
      draft.source = {};
      draft.content = {after(source->end)};
      return !draft.content[0].empty();
    }
    if (before.size() < kFewest || !has_words(before)) {
      draft.content = {after(skip_adjuncts(c_, rest, sentence_.end))};
      return draft.content[0].size() >= kFewest;
    }
    const TokenSpan clause = {clause_begin(before), before.end};
    draft.content = {clause};
    // The clause goes on behind the source, unless it was whole.
    if (rest > source->end && rest < sentence_.end && !holds_finite_verb(c_, clause))
      draft.content.push_back(after(rest));
    return !draft.content.back().empty();
  }

 private:
  static constexpr uint32_t kFewest = 2;
  static constexpr uint32_t kLongestBefore = 120;
  static constexpr uint32_t kLongestReduced = 16;

  // "a letter seen by the Courier, [it would rain]": the participle belongs to the source up to the comma.
  uint32_t past_reduced_clause(uint32_t end) const {
    const bool inside = c_.tag(end - 1) == P::kParticiple && c_.word(end) == "by";
    if (end >= sentence_.end || !(inside || c_.tag(end) == P::kParticiple)) return end;
    for (uint32_t i = end; i < sentence_.end && i < end + kLongestReduced; ++i)
      if (c_.is_comma(i) || c_.ends_sentence(i)) return i;
    return end;
  }

  TokenSpan after(uint32_t begin) const {
    return clause_from(c_, reported_clause(c_, sentence_, {}, at_, {begin, sentence_.end}));
  }

  bool has_words(TokenSpan span) const {
    for (uint32_t i = span.begin; i < span.end; ++i)
      if (c_.is_noun(i) || c_.is_verb(i)) return true;
    return false;
  }

  uint32_t clause_begin(TokenSpan before) const {
    uint32_t begin =
        before.end > kLongestBefore ? std::max(before.begin, before.end - kLongestBefore) : before.begin;
    for (uint32_t i = before.end; i > begin; --i)
      if (!c_.quoted(i - 1) && (c_.word(i - 1) == ";" || c_.word(i - 1) == ":")) return i;
    return begin;
  }

  const QuoteContext& c_;
  TokenSpan sentence_;
  uint32_t at_;
  Opening opening_;
};

}  // namespace

void find_according(const QuoteContext& c, Drafts& drafts) {
  for (const TokenSpan sentence : c.sentences)
    for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (c.quoted(i)) continue;
      const Opening opening = opening_at(c, i);
      Draft draft;
      if (opening.end && AccordingReader(c, sentence, i, opening).read(draft)) drafts.add(std::move(draft));
    }
}

}  // namespace newsglass
