// Noun phrases from the right: "[Ana Torres, 52, head of the harbour union,] said".
#include <algorithm>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/clauses/phrase_words.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

// Words that stand alone as a whole phrase: he, who, some.
bool stands_alone(const QuoteContext& c, uint32_t i) {
  const P t = c.tag(i);
  return t == P::kPronoun || t == P::kDeterminer || t == P::kWh || t == P::kNumber;
}

bool is_object(std::string_view w) { return w == "him" || w == "them" || w == "us" || w == "me"; }

// "when asked" has no subject.
bool may_be_subject(std::string_view wh) {
  return wh != "when" && wh != "where" && wh != "why" && wh != "how";
}

bool is_reflexive(std::string_view w) {
  return w == "himself" || w == "herself" || w == "itself" || w == "themselves";
}

class Backward {
 public:
  Backward(const QuoteContext& c, uint32_t end, uint32_t limit)
      : c_(c), limit_(std::max(limit, end > kLongestPhrase ? end - kLongestPhrase : 0)), end_(end) {}

  std::optional<TokenSpan> run() {
    uint32_t at = end_;
    bool parenthesised = false;
    while (at > limit_ && (c_.is_comma(at - 1) || c_.is_dash(at - 1))) {
      const uint32_t opening = opening_comma(at - 1);
      if (opening == at - 1) return std::nullopt;
      at = opening;
      parenthesised = true;
    }
    uint32_t begin = core(at);
    // "Dan Ilov, now 81 and retired in Ria, Costa, said": the parenthesis began further left.
    while (parenthesised && begin < at && governed(begin)) {
      const uint32_t opening = opening_comma(begin);
      if (opening == begin) break;
      at = opening;
      begin = core(at);
    }
    if (begin == at) return std::nullopt;
    // "Smith, a doctor" before the verb without a second comma, or a chain of appositions.
    if (parenthesised || follows_name(begin))
      while (begin >= limit_ + 2 && c_.is_comma(begin - 1) && is_apposition(begin)) {
        const uint32_t left = core(begin - 1);
        if (left == begin - 1 || governed(left) || c_.is(begin - 2, kWordTime)) break;
        at = begin - 1;
        begin = left;
      }
    // "On Monday the operator": the day does not belong to the phrase.
    while (begin + 1 < end_ && c_.is(begin, kWordTime) &&
           (c_.tag(begin + 1) == P::kDeterminer || c_.tag(begin + 1) == P::kPossessive))
      ++begin;
    // "In his speech Costa": nor does the occasion.
    if (governed(begin))
      for (uint32_t k = begin; k + 1 < end_; ++k)
        if (c_.tag(k) == P::kNoun && c_.is(k, kWordOccasion) && c_.mention_at(k + 1)) begin = k + 1;
    return TokenSpan{begin, end_};
  }

 private:
  // "Ana Torres, harbour master" where the clause begins with a name.
  bool follows_name(uint32_t begin) const {
    if (begin < limit_ + 2 || !c_.is_comma(begin - 1) || c_.tag(begin) == P::kDeterminer) return false;
    const MentionId m = c_.mention_at(begin - 2);
    if (!m || c_.entities.mentions[m.index].type != EntityType::kPerson) return false;
    // "Ana Torres, officials said, has left": a plural or a second name is no apposition.
    const uint32_t last = end_ - 1;
    if (c_.tag(last) != P::kNoun || c_.word(last).ends_with('s')) return false;
    const uint32_t left = core(begin - 1);
    return left < begin - 1 && (left == limit_ || c_.tag(left - 1) == P::kPunctuation);
  }

  // The comma that opens the parenthesis closed by the comma at `closing`; `closing` if there is none.
  uint32_t opening_comma(uint32_t closing) const {
    const uint32_t stop =
        std::max(limit_ + 1, closing > kLongestPhraseParenthesis ? closing - kLongestPhraseParenthesis : 0);
    for (uint32_t k = closing; k-- > stop;) {
      if (c_.quoted(k) && !c_.marks.outermost(k)->tokens.contains(closing) &&
          !is_quoted_name(c_, *c_.marks.outermost(k)))
        break;
      if (c_.ends_sentence(k) && !c_.quoted(k)) break;
      if (c_.is_dash(closing) ? !c_.is_dash(k) : !c_.is_comma(k)) continue;
      if (!opens_parenthesis(k + 1) || !ends_phrase(k - 1)) continue;
      if (c_.tag(k + 1) == P::kWh || !holds_finite_verb(c_, {k + 1, closing})) return k;
    }
    return closing;
  }

  bool opens_parenthesis(uint32_t i) const {
    switch (c_.tag(i)) {
      case P::kWh:
      case P::kDeterminer:
      case P::kNoun:
      case P::kName:
      case P::kNumber:
      case P::kAdjective:
      case P::kPossessive:
      case P::kParticiple:
      case P::kGerund:
      case P::kAdverb:
        return true;
      case P::kPreposition:
      case P::kTo:
        return !c_.is(i, kWordBoundary) || c_.word(i) == "as";
      case P::kConjunction:
        return false;
      default:
        return false;
    }
  }

  bool ends_phrase(uint32_t i) const {
    // "its chief executive, ...": an adjective that stands for a noun.
    const bool nominal = c_.tag(i) == P::kAdjective && i > limit_ && is_phrase_word(c_, i - 1);
    return c_.is_noun(i) || c_.tag(i) == P::kNumber || c_.word(i) == ")" || c_.tag(i) == P::kPronoun ||
           nominal;
  }

  // An apposition describes the name before it: "77", "a doctor", "leader of the party".
  bool is_apposition(uint32_t begin) const {
    const P t = c_.tag(begin);
    return t == P::kNumber || t == P::kDeterminer || t == P::kNoun || t == P::kAdjective ||
           t == P::kPossessive || t == P::kName;
  }

  // A preposition or a verb stands before: "In Paris, the minister said".
  bool governed(uint32_t begin) const {
    if (begin <= limit_) return false;
    const uint32_t before = begin - 1;
    return c_.tag(before) == P::kPreposition || c_.tag(before) == P::kTo || c_.is_verb(before);
  }

  // Where the phrase without parentheses that ends before `end` begins; `end` if there is none.
  uint32_t core(uint32_t end) const {
    uint32_t at = end;
    bool nominal = false;
    while (at > limit_) {
      const uint32_t t = at - 1;
      if (c_.word(t) == ")" || c_.word(t) == "]") {
        const uint32_t open = bracket(t);
        if (open == t) break;
        at = open;
        continue;
      }
      if (c_.quoted(t)) {  // “Sciences and Life” within a phrase
        const MarkedSpan* marked = c_.marks.outermost(t);
        if (marked->tokens.begin < limit_ || !is_quoted_name(c_, *marked) || at == end) break;
        at = marked->tokens.begin;
        continue;
      }
      if (!nominal && stands_alone(c_, t) && !(is_reflexive(c_.word(t)) && at == end)) {
        at = t;
        nominal = true;
        if (c_.tag(t) == P::kWh && !may_be_subject(c_.word(t))) return end;
        // "he" is the whole phrase, "him" may end one: "a man close to him".
        const bool governs = t > limit_ && (c_.tag(t - 1) == P::kPreposition || c_.tag(t - 1) == P::kTo ||
                                            c_.tag(t - 1) == P::kConjunction);
        if (is_object(c_.word(t)) && !governs) {  // "crews that know him said"
          const uint32_t whole = relative(t, t);
          if (whole == t) return end;
          at = whole;
          continue;
        }
        if (c_.tag(t) == P::kWh || (c_.tag(t) == P::kPronoun && !governs)) break;
        continue;
      }
      // "Torres herself said"
      if (at == end && is_reflexive(c_.word(t)) && t > limit_ && c_.is_noun(t - 1)) {
        at = t;
        continue;
      }
      // "those asked said", "the voters polled said"
      if (at == end && c_.tag(t) == P::kParticiple && t > limit_ &&
          (c_.is_noun(t - 1) || c_.tag(t - 1) == P::kDeterminer)) {
        at = t;
        continue;
      }
      if (is_phrase_word(c_, t) || is_hyphen(c_, t)) {
        nominal = nominal || c_.is_noun(t) || c_.tag(t) == P::kAdjective;
        at = t;
        continue;
      }
      const uint32_t further = nominal ? attach(t, at) : at;
      if (further == at) break;
      at = further;
    }
    while (at < end && (c_.tag(at) == P::kGenitive || c_.is_dash(at) || c_.word(at) == "-")) ++at;
    return nominal ? at : end;
  }

  // What joins the phrase that begins at `at` to more on its left: "of", "in", "and", a participle, a
  // relative clause. The new beginning, or `at`.
  uint32_t attach(uint32_t t, uint32_t at) const {
    if (t <= limit_) return at;
    switch (c_.tag(t)) {
      case P::kPreposition:
      case P::kTo:
        if (c_.is(t, kWordPreposition) && (nominal_end(t - 1) || reduced_relative(t - 1) ||
                                           (c_.word(t) == "of" && c_.tag(t - 1) == P::kDeterminer)))
          return t;
        return at;
      case P::kConjunction:
        return joins_phrases(t) ? t : at;
      case P::kParticiple:
      case P::kGerund:  // "the striking workers", "people living there", "Torres’ opening letter"
        if (c_.tag(t - 1) == P::kDeterminer || c_.tag(t - 1) == P::kPossessive ||
            c_.tag(t - 1) == P::kGenitive || c_.tag(t - 1) == P::kAdjective || c_.tag(t - 1) == P::kAdverb ||
            c_.is_noun(t - 1))
          return t;
        return relative(t, at);  // "crews who have seen the wreck said"
      case P::kAdverb:           // "nearly thirty people", "the then prime minister"
        if (c_.tag(at) == P::kNumber || c_.tag(at) == P::kAdjective || c_.tag(t - 1) == P::kDeterminer ||
            c_.tag(t - 1) == P::kGenitive)
          return t;
        return relative(t, at);
      default:
        return c_.is_verb(t) || c_.tag(t) == P::kParticle ? relative(t, at) : at;
    }
  }

  // "a man speaking to reporters": the participle right behind a noun.
  bool reduced_relative(uint32_t i) const {
    return i > limit_ && (c_.tag(i) == P::kGerund || c_.tag(i) == P::kParticiple) && c_.is_noun(i - 1);
  }

  bool nominal_end(uint32_t i) const {
    return c_.is_noun(i) || c_.word(i) == ")" || c_.tag(i) == P::kNumber || c_.word(i) == "those" ||
           c_.word(i) == "one" || c_.word(i) == "some" || c_.word(i) == "many" || c_.word(i) == "others" ||
           c_.word(i) == "spokesman" || c_.word(i) == "close" || c_.word(i) == "familiar";
  }

  // "A and B said": the left part must itself begin a clause.
  bool joins_phrases(uint32_t t) const {
    if (c_.tag(t - 1) == P::kPronoun && (t == limit_ + 1 || c_.tag(t - 2) == P::kPunctuation)) return true;
    if (!c_.is_noun(t - 1) && c_.word(t - 1) != ")") return false;
    uint32_t k = t;
    while (k > limit_ && (is_phrase_word(c_, k - 1) || is_hyphen(c_, k - 1) ||
                          (c_.is(k - 1, kWordPreposition) && k - 1 > limit_ && c_.is_noun(k - 2))))
      --k;
    if (k == t) return false;
    if (k <= limit_) return true;
    const P before = c_.tag(k - 1);
    return before == P::kPunctuation || c_.word(k - 1) == "that" || before == P::kConjunction;
  }

  // "the man who lives there said": back to what "who" follows.
  uint32_t relative(uint32_t t, uint32_t at) const {
    const uint32_t stop = std::max(limit_ + 1, t > kLongestRelative ? t - kLongestRelative : 0);
    for (uint32_t k = t + 1; k-- > stop;) {
      if (c_.tag(k) == P::kPunctuation && !is_hyphen(c_, k)) return at;
      const std::string_view w = c_.word(k);
      if ((w == "who" || w == "which" || w == "that" || w == "whose") && nominal_end(k - 1)) return k;
    }
    return at;
  }

  uint32_t bracket(uint32_t closing) const {
    for (uint32_t k = closing; k > limit_ && closing - k < kLongestPhraseParenthesis; --k)
      if (c_.word(k) == "(" || c_.word(k) == "[") return k;
    return closing;
  }

  static constexpr uint32_t kLongestRelative = 15;

  const QuoteContext& c_;
  uint32_t limit_, end_;
};

}  // namespace

std::optional<TokenSpan> noun_phrase_before(const QuoteContext& c, uint32_t end, uint32_t limit) {
  if (end <= limit) return std::nullopt;
  auto found = Backward(c, end, limit).run();
  if (found && (c.is_comma(found->end - 1) || c.is_dash(found->end - 1))) --found->end;
  return found;
}

}  // namespace newsglass
