// Noun phrases from the left: "said [Ana Torres, 52, head of the harbour union]".
#include <algorithm>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/clauses/phrase_words.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

class Forward {
 public:
  Forward(const QuoteContext& c, uint32_t begin, uint32_t limit)
      : c_(c), begin_(begin), limit_(std::min(limit, begin + kLongestPhrase)) {}

  std::optional<TokenSpan> run(bool appositions) {
    uint32_t at = core(begin_);
    if (at == begin_) return std::nullopt;
    if (appositions)
      while (at < limit_) {
        const uint32_t further = apposition(at);
        if (further == at) break;
        at = further;
      }
    return TokenSpan{begin_, at};
  }

 private:
  uint32_t core(uint32_t begin) const {
    uint32_t at = begin;
    bool nominal = false;
    while (at < limit_) {
      const P t = c_.tag(at);
      if (c_.quoted(at)) {
        const MarkedSpan* marked = c_.marks.outermost(at);
        if (marked->tokens.begin != at || marked->tokens.end > limit_ || at == begin ||
            !is_quoted_name(c_, *marked))
          break;
        at = marked->tokens.end;
        continue;
      }
      if (c_.word(at) == "(") {
        uint32_t k = at;
        while (k < limit_ && k - at < kLongestPhraseParenthesis && c_.word(k) != ")") ++k;
        if (!nominal || k >= limit_ || c_.word(k) != ")") break;
        at = k + 1;
        continue;
      }
      if (!nominal && (t == P::kPronoun || t == P::kWh)) return at == begin ? at + 1 : begin;
      if (nominal && is_time(at) && c_.tag(at - 1) != P::kGenitive) break;
      if (nominal && (t == P::kDeterminer || t == P::kPossessive) && c_.is_noun(at - 1)) break;
      if (at > begin && is_hyphen(c_, at) && is_hyphen(c_, at + 2)) {  // mum-of-three
        at += 3;
        continue;
      }
      if (is_phrase_word(c_, at) || (is_hyphen(c_, at) && at > begin)) {
        nominal = nominal || c_.is_noun(at) || t == P::kDeterminer || t == P::kNumber || t == P::kAdjective;
        ++at;
        continue;
      }
      if ((t == P::kParticiple || t == P::kGerund || t == P::kAdverb) && before_nominal(at)) {
        ++at;
        continue;
      }
      const uint32_t further = nominal ? attach(at) : at;
      if (further == at) break;
      at = further;
    }
    return nominal ? at : begin;
  }

  bool before_nominal(uint32_t at) const {
    return at + 1 < limit_ && !c_.is_finite(at + 1) && is_phrase_word(c_, at + 1) &&
           c_.tag(at + 1) != P::kDeterminer && c_.tag(at + 1) != P::kPossessive && !is_time(at + 1);
  }

  bool is_time(uint32_t i) const {
    if (c_.is(i, kWordTime) && !c_.is_noun(i)) return true;
    const std::string_view w = c_.word(i);
    if (w.size() > 3 && c_.is(i, kWordTime) && w.substr(w.size() - 3) == "day") return true;
    return (w == "last" || w == "this" || w == "next" || w == "earlier") && c_.is(i + 1, kWordTime);
  }

  uint32_t attach(uint32_t at) const {
    const P t = c_.tag(at);
    if ((t == P::kPreposition || t == P::kTo) && c_.is(at, kWordPreposition)) {
      // "on Monday", "in a statement" say when and how, not who.
      uint32_t k = at + 1;
      while (k < limit_ &&
             (c_.tag(k) == P::kDeterminer || c_.tag(k) == P::kAdjective || c_.tag(k) == P::kPossessive))
        ++k;
      if (is_time(k) || c_.is(k, kWordTime) || c_.is(k, kWordOccasion) || c_.is(k, kWordAudience)) return at;
      const bool close =
          c_.word(at) == "of" || c_.word(at) == "for" || c_.word(at) == "in" || c_.word(at) == "at" ||
          c_.word(at) == "from" || c_.word(at) == "with" ||
          (c_.word(at) == "by" && (c_.is(at - 1, kWordDocument) || c_.is(at - 1, kWordOccasion)));
      if (close && (is_phrase_word(c_, at + 1) || c_.tag(at + 1) == P::kGerund)) return at + 1;
      return at;
    }
    if (t == P::kConjunction && c_.word(at) == "and" && at + 1 < limit_ && is_phrase_word(c_, at + 1)) {
      uint32_t k = at + 1;
      while (k < limit_ && (is_phrase_word(c_, k) || is_hyphen(c_, k))) ++k;
      return c_.is_verb(k) || c_.tag(k) == P::kAdverb ? at : at + 1;
    }
    if (t == P::kParticiple && at + 1 < limit_ && c_.tag(at + 1) == P::kPreposition) return at + 1;
    if ((c_.word(at) == "who" || c_.word(at) == "whose" ||
         (c_.word(at) == "that" && c_.is_finite(at + 1) && c_.tag(at + 1) != P::kPronoun)) &&
        at > begin_)
      return relative(at);
    return at;
  }

  // Past a relative clause: to the next comma or the limit.
  uint32_t relative(uint32_t at) const {
    while (at < limit_ && !c_.is_comma(at) && !c_.ends_sentence(at) && !c_.is_dash(at) &&
           c_.word(at) != ":" && !c_.quoted(at))
      ++at;
    return at;
  }

  // ", a doctor", ", 77", ", who leads the party": past it, with a closing comma left out.
  uint32_t apposition(uint32_t at) const {
    if (!c_.is_comma(at) || at + 1 >= limit_) return at;
    const uint32_t begin = at + 1;
    const P t = c_.tag(begin);
    const std::string_view w = c_.word(begin);
    if (w == "who" || w == "whose" || w == "whom") return relative(begin);
    if (t == P::kNumber && (begin + 1 >= limit_ || c_.is_comma(begin + 1) || c_.ends_sentence(begin + 1)))
      return begin + 1;
    const bool nominal = t == P::kDeterminer || t == P::kNoun || t == P::kName || t == P::kAdjective ||
                         t == P::kPossessive || w == "of";
    if (!nominal || is_time(begin) || c_.is(begin, kWordTime)) return at;
    const uint32_t end = w == "of" ? core(begin + 1) : core(begin);
    if (end == begin || (end < limit_ && c_.is_finite(end))) return at;
    return end;
  }

  const QuoteContext& c_;
  uint32_t begin_, limit_;
};

}  // namespace

std::optional<TokenSpan> noun_phrase_from(const QuoteContext& c, uint32_t begin, uint32_t limit,
                                          bool appositions) {
  if (begin >= limit) return std::nullopt;
  return Forward(c, begin, limit).run(appositions);
}

}  // namespace newsglass
