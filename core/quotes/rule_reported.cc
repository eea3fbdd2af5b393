// A reporting verb and what it reports.
//
//     [It would rain], Ana Torres said.        Ana Torres said that [it would rain].
//     [“It rains,”] said Ana Torres. [“It pours.”]        [The rain], she said, [would stop].
#include <optional>

#include "quotes/clause.h"
#include "quotes/noun_phrase.h"
#include "quotes/reporting_verb.h"
#include "quotes/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

constexpr uint32_t kFewestContentTokens = 2;
constexpr uint32_t kFewestWholeClause = 5;
constexpr uint32_t kLongQuotation = 10;

bool is_saying(std::string_view word) {
  return word == "said" || word == "says" || word == "say" || word == "saying";
}

class VerbReader {
 public:
  VerbReader(const QuoteContext& c, TokenSpan sentence, const ReportingVerb& verb)
      : c_(c),
        sentence_(sentence),
        verb_(verb),
        speech_(verb.frames & kFrameClause && !(verb.frames & (kFrameWeak | kFrameAttitude))),
        says_(is_saying(c.word(verb.cue.begin))) {}

  std::optional<Draft> read() {
    draft_.cue = {verb_.cue};
    draft_.negated = verb_.negated;
    if (verb_.form == Form::kPassive || was_asked()) return passive();
    if (!verb_.subject) return std::nullopt;
    name_source();
    // "Noting that it rained, she left": the clause ends before the subject.
    if (verb_.form == Form::kGerund && verb_.subject->begin > verb_.end) sentence_.end = verb_.subject->begin;
    after_ = verb_.end;
    if (verb_.frames & kFrameOf) return accusation();
    if (directive()) return draft_;
    if (verb_.frames & kFrameTold) hearer();
    if ((verb_.frames & kFrameWh) && (verb_.frames & kFrameObjectTo)) hearer_of_question();
    after_ = skip_adjuncts(c_, after_, sentence_.end);
    if (c_.is_comma(after_) && c_.tag(after_ + 1) == P::kAdverb && c_.is_comma(after_ + 2)) after_ += 3;
    if (says_ || (verb_.frames & kFrameTold)) after_ = past_circumstance();
    const bool opens = verb_.begin == sentence_.begin;  // nothing of the sentence stands before
    if (c_.word(after_) == "that" && content_after()) return draft_;
    if ((!opens || breaks_off()) && quote_before()) return draft_;
    if (infinitive() || content_after()) return draft_;
    if (clause_before()) return draft_;
    if (next_quotation() || event()) return draft_;
    if (opens && !verb_.negated && after_ + 1 >= sentence_.end && quote_before()) return draft_;
    return std::nullopt;
  }

 private:
  // "a headline that said": the pronoun stands for the noun before it.
  void name_source() {
    draft_.source = {*verb_.subject};
    const uint32_t pronoun = verb_.subject->begin;
    if (verb_.subject->size() != 1 || !(is_relative(pronoun) || c_.word(pronoun) == "that")) return;
    const uint32_t end = pronoun > sentence_.begin && c_.is_comma(pronoun - 1) ? pronoun - 1 : pronoun;
    if (const auto phrase = noun_phrase_before(c_, end, sentence_.begin))
      draft_.source = {*phrase, *verb_.subject};
  }

  // "is accused of lying"; "was told that the road was closed" reports nobody's words for sure.
  std::optional<Draft> passive() {
    draft_.source = {};
    if ((verb_.frames & kFrameWh) && (verb_.frames & kFrameObjectTo)) return asked();
    if (!(verb_.frames & kFrameOf) || c_.word(verb_.end) != "of" || c_.is_comma(verb_.end + 1))
      return std::nullopt;
    draft_.cue.push_back({verb_.end, verb_.end + 1});
    const TokenSpan content = after({verb_.end + 1, sentence_.end});
    if (content.size() < kFewestContentTokens) return std::nullopt;
    return done({content}, "passive.accused-of");
  }

  // "When asked whether", "Asked on Monday if": the participle of asking without a subject.
  bool was_asked() const {
    if (!(verb_.frames & kFrameWh) || !(verb_.frames & kFrameObjectTo) || verb_.form != Form::kFinite)
      return false;
    const uint32_t before = verb_.cue.begin;
    if (before == sentence_.begin) return true;
    const std::string_view w = c_.word(before - 1);
    return w == "when" || w == "if" || w == "though" ||
           (c_.is_comma(before - 1) && verb_.found != Found::kBefore);
  }

  // The question put to somebody: "was asked by reporters [whether it would rain]".
  std::optional<Draft> asked() {
    uint32_t k = verb_.cue.end;
    if (c_.word(k) == "by") {
      if (const auto phrase = noun_phrase_from(c_, k + 1, sentence_.end, false)) {
        draft_.source = {*phrase};
        k = phrase->end;
      }
    }
    k = skip_adjuncts(c_, k, sentence_.end);
    const bool question =
        c_.tag(k) == P::kWh || c_.word(k) == "whether" || c_.word(k) == "if" || infinitive_at(k);
    if (!question || k >= sentence_.end) return std::nullopt;
    const uint32_t end = main_clause(k, clause_end(c_, k, sentence_.end));
    return done({trimmed(c_, {k, end})}, "passive.asked");
  }

  std::optional<Draft> accusation() {
    const auto accused = noun_phrase_from(c_, after_, sentence_.end, false);
    if (!accused) return std::nullopt;
    // The phrase found may have taken in "of" and what follows.
    uint32_t of = after_;
    while (of < sentence_.end && of < accused->end + 8 && c_.word(of) != "of" && !c_.is_comma(of)) ++of;
    while (of < sentence_.end && c_.word(of) == "of" && c_.tag(of + 1) != P::kGerund && !c_.quoted(of + 1) &&
           next_of(of) != of)
      of = next_of(of);
    if (c_.is_comma(of)) {  // accused Ilov, the owner of the port, of theft
      const uint32_t stop = std::min(sentence_.end, of + kLongestApposition);
      while (of + 1 < stop && !(c_.is_comma(of) && c_.word(of + 1) == "of")) ++of;
      ++of;
    }
    if (of >= sentence_.end || c_.word(of) != "of") return std::nullopt;
    draft_.cue.push_back({of, of + 1});
    draft_.addressee = TokenSpan{after_, of};
    const TokenSpan content = after({of + 1, sentence_.end});
    if (content.empty()) return std::nullopt;
    return done({content}, "verb.accused-of");
  }

  uint32_t next_of(uint32_t of) const {
    for (uint32_t k = of + 1; k < sentence_.end && k < of + 6 && !c_.is_comma(k); ++k)
      if (c_.word(k) == "of") return k;
    return of;
  }

  // "urged them to stay": the hearer, then an infinitive.
  bool directive() {
    if (!(verb_.frames & kFrameObjectTo)) return false;
    const auto hearer = noun_phrase_from(c_, after_, sentence_.end, false);
    if (!hearer) return false;
    uint32_t to = after_;
    const uint32_t stop = std::min(sentence_.end, hearer->end + 4);
    while (to < stop && !infinitive_at(to)) {
      if (c_.is_comma(to) || c_.is_finite(to) || c_.quoted(to)) return false;
      ++to;
    }
    if (to >= stop || to == after_) return false;
    const uint32_t begin = c_.word(to - 1) == "not" ? to - 1 : to;
    draft_.addressee = TokenSpan{after_, begin};
    return done({after({begin, sentence_.end})}, "verb.directive").has_value();
  }

  bool infinitive_at(uint32_t i) const {
    return c_.tag(i) == P::kTo &&
           (c_.tag(i + 1) == P::kBase || c_.tag(i + 1) == P::kAdverb || (c_.quoted(i + 1) && !c_.quoted(i)));
  }

  // "promised to stay", "threatened not to pay".
  bool infinitive() {
    if (!(verb_.frames & kFrameTo)) return false;
    uint32_t to = after_;
    if (c_.word(to) == "not") ++to;
    if (!infinitive_at(to)) return false;
    return done({after({after_, sentence_.end})}, "verb.promise").has_value();
  }

  // "said of the strike, “...”", "said in the port town of Ria that": past what stands between, when words or
  // "that" follow for sure.
  uint32_t past_circumstance() const {
    uint32_t k = after_;
    const uint32_t stop = std::min(sentence_.end, after_ + kLongestCircumstance);
    const bool hearer = draft_.addressee && c_.is_comma(k);
    if (k >= stop || !(hearer || c_.tag(k) == P::kPreposition || c_.tag(k) == P::kTo) || c_.word(k) == "that")
      return after_;
    for (; k < stop; ++k) {
      if (c_.quoted(k) && c_.is_comma(k - 1)) return k - 1;
      if (c_.quoted(k) &&
          c_.tokens[c_.tokens.tokens_in(c_.marks.outermost(k)->inner).begin].is_capitalised()) {
        k = c_.marks.outermost(k)->tokens.end - 1;  // the name of a programme
        continue;
      }
      if (c_.quoted(k)) return after_;
      if (c_.word(k) == "that" && c_.is_finite(k + 1)) return after_;  // a relative clause
      if (c_.word(k) == "that" && c_.tag(k) != P::kDeterminer) return c_.is_comma(k - 1) ? after_ : k;
      if (c_.is_finite(k) || c_.word(k) == ":" || c_.tag(k) == P::kWh) return after_;
      if (is_reporting_gerund(c_, k, stop)) return after_;  // ", adding that": another report
    }
    return after_;
  }

  // "asked the mayor several times whether"
  void hearer_of_question() {
    const auto phrase = noun_phrase_from(c_, after_, sentence_.end, false);
    uint32_t k = phrase ? phrase->end : after_;
    k = skip_adjuncts(c_, k, sentence_.end);
    const uint32_t stop = std::min(sentence_.end, k + 3);
    while (k < stop && !(c_.tag(k) == P::kWh || c_.word(k) == "whether" || c_.word(k) == "if")) ++k;
    if (k >= stop || c_.quoted(after_)) return;
    if (phrase) draft_.addressee = *phrase;
    after_ = k;
  }

  // "told reporters", "told the BBC's morning show".
  void hearer() {
    if (const MarkedSpan* name = c_.marks.outermost(after_);
        name && c_.tokens.tokens_in(name->inner).size() == 1 && name->tokens.begin == after_) {
      draft_.addressee = name->tokens;  // told “Costa Times” that
      after_ = name->tokens.end;
      return;
    }
    const auto phrase = noun_phrase_from(c_, after_, sentence_.end, false);
    if (!phrase || c_.quoted(after_)) return;
    TokenSpan hearer = *phrase;
    // "told her it would rain": a pronoun, or a name, ends the hearer; "told Reuters the plan failed" cuts at
    // "the".
    if (c_.tag(hearer.begin) == P::kPronoun) hearer.end = hearer.begin + 1;
    draft_.addressee = hearer;
    draft_.outlets.push_back(hearer);
    after_ = hearer.end;
  }

  // Where a clause that begins at `span.begin` ends.
  TokenSpan after(TokenSpan span) const {
    const uint32_t end = clause_end(c_, span.begin, span.end);
    return trimmed(c_, {span.begin, subordinate() ? main_clause(span.begin, end) : end});
  }

  // "While she said A, B": the report is not the main clause.
  bool subordinate() const {
    if (verb_.found != Found::kBefore || verb_.form != Form::kFinite) return false;
    if (is_relative(verb_.subject->begin)) return true;
    const uint32_t first = sentence_.begin;
    return verb_.subject->begin == first + 1 && c_.is(first, kWordBoundary);
  }

  bool is_relative(uint32_t i) const { return c_.word(i) == "who" || c_.word(i) == "which"; }

  // The comma before the main clause, from `begin` on; `end` if there is none.
  uint32_t main_clause(uint32_t begin, uint32_t end) const {
    const bool relative = verb_.subject && is_relative(verb_.subject->begin);
    for (uint32_t i = begin; i + 1 < end; ++i) {
      if (!c_.is_comma(i) || c_.quoted(i)) continue;
      uint32_t k = i + 1;
      while (k < end && c_.tag(k) == P::kAdverb) ++k;
      if (relative) {
        if (c_.is_finite(k) && c_.tag(k) != P::kPronoun) return i;
        continue;
      }
      const auto phrase = noun_phrase_from(c_, k, end, false);
      if (phrase && phrase->end < end && c_.is_finite(phrase->end)) return i;
    }
    return end;
  }

  bool content_after() {
    if (after_ >= sentence_.end) return false;
    uint32_t begin = after_;
    const std::string_view w = c_.word(begin);
    const bool colon = w == ":" || c_.is_dash(begin);
    bool that = false, question = false;
    if (colon || (c_.is_comma(begin) && c_.quoted(begin + 1))) {
      ++begin;
    } else if (w == "that" || (w == "in" && c_.word(begin + 1) == "that")) {
      that = true;
      begin += w == "in" ? 2 : 1;
    } else if (c_.tag(begin) == P::kWh || w == "whether" || w == "if") {
      question = true;
    } else if (c_.tag(begin) == P::kConjunction || c_.is_comma(begin)) {
      return false;
    }
    if (begin >= sentence_.end) return false;
    const TokenSpan content = after({begin, sentence_.end});
    if (content.empty()) return false;
    const bool marked = c_.quoted(content.begin);
    if (const MarkedSpan* whole = whole_utterance(content))
      return keep_after(whole->tokens, "verb.quote-after");
    if (marked && (verb_.frames & (kFrameQuote | kFrameClause | kFrameMarked))) {
      const TokenSpan before = clause_to_comma();
      if (colon && speech_ && !before.empty() && holds_finite_verb(c_, before) &&
          !c_.is(before.begin, kWordBoundary))
        return done({before, content}, "verb.clause-around").has_value();
      return keep_after(content, colon ? "verb.colon" : "verb.quote-after");
    }
    const bool holds_marks = has_marks(content);
    if (that && (verb_.frames & (kFrameClause | kFrameTold | kFrameDemand)) &&
        (!(verb_.frames & kFrameAttitude) || holds_marks))
      return keep_after(content, "verb.that");
    if (question) return (verb_.frames & kFrameWh) && keep_after(content, "verb.question");
    if (content.size() < kFewestContentTokens) return false;
    if (colon) return speech_ && holds_finite_verb(c_, content) && keep_after(content, "verb.colon");
    // "suggested the quay was unsafe"
    if ((verb_.frames & kFrameWeak) && opens_with_subject(content)) return keep_after(content, "verb.clause");
    if (speech_ || ((verb_.frames & kFrameTold) && draft_.addressee) ||
        ((verb_.frames & (kFrameWeak | kFrameAttitude)) && holds_marks)) {
      const bool whole = says_ ? c_.tag(content.begin) != P::kPreposition && verb_.found != Found::kAfter &&
                                     content.size() >= kFewestContentTokens
                               : opens_with_subject(content);
      if (whole || (says_ && begins_clause(content))) return keep_after(content, "verb.clause");
      if (holds_marks) return keep_after(marked_object(content), "verb.marked-object");
    }
    return (verb_.frames & kFrameMarked) && holds_marks &&
           keep_after(marked_object(content), "verb.marked-object");
  }

  // A subject and a finite verb: "it would rain", not "goodbye to them".
  bool begins_clause(TokenSpan content) const {
    if (!holds_finite_verb(c_, content)) return false;
    // "said the man who knew": an inverted subject rather than a clause.
    const auto phrase = noun_phrase_from(c_, content.begin, content.end, false);
    if (phrase && phrase->end >= content.end) return false;
    const P t = c_.tag(content.begin);
    return t != P::kParticiple && !(c_.is_finite(content.begin) && t != P::kPronoun);
  }

  // “It rains!” when she came in;  a message: “It rains.”   The marks hold all that was said; null if not.
  const MarkedSpan* whole_utterance(TokenSpan content) const {
    if (!(verb_.frames & kFrameQuote)) return nullptr;
    if (!c_.quoted(content.begin)) {
      const MarkedSpan* last = c_.marks.outermost(content.end - 1);
      if (!last || last->tokens.begin <= content.begin + 1 || last->tokens.end != content.end) return nullptr;
      const uint32_t colon = last->tokens.begin - 1;
      return c_.word(colon) == ":" && !holds_finite_verb(c_, {content.begin, colon}) ? last : nullptr;
    }
    const MarkedSpan* marked = c_.marks.outermost(content.begin);
    if (marked->tokens.end >= content.end || !marked->closed) return nullptr;
    const TokenSpan inside = c_.tokens.tokens_in(marked->inner);
    const uint32_t next = marked->tokens.end;
    const bool goes_on = c_.is_finite(next) || c_.is_noun(next) || has_marks({next, content.end}) ||
                         c_.tag(next) == P::kParticiple || c_.word(next) == "of" || c_.word(next) == "that";
    return c_.tokens[inside.begin].is_capitalised() && inside.size() >= kFewestContentTokens && !goes_on
               ? marked
               : nullptr;
  }

  // called it a “trap” [in an interview]: what is no part of the phrase with the marks goes.
  TokenSpan marked_object(TokenSpan content) const {
    uint32_t end = content.begin;
    for (uint32_t i = content.begin; i < content.end; ++i)
      if (const MarkedSpan* marked = c_.marks.outermost(i)) {
        i = marked->tokens.end - 1;
        end = marked->tokens.end;
      }
    if (end >= content.end) return content;
    const P t = c_.tag(end);
    const bool leaves = t == P::kConjunction || c_.is_dash(end) || c_.is_comma(end) || c_.word(end) == "in" ||
                        c_.word(end) == "on" || c_.word(end) == "during" || c_.word(end) == "at" ||
                        c_.word(end) == "while" || c_.word(end) == "after" || c_.word(end) == "when" ||
                        c_.word(end) == "as" || c_.is(end, kWordTime);
    return leaves ? TokenSpan{content.begin, end} : content;
  }

  // A noun phrase with its verb right behind it.
  bool opens_with_subject(TokenSpan content) const {
    uint32_t k = content.begin;
    while (k < content.end && c_.tag(k) == P::kAdverb) ++k;
    if (c_.tag(k) == P::kThere) return true;
    for (const bool appositions : {false, true}) {
      const auto phrase = noun_phrase_from(c_, k, content.end, appositions);
      if (!phrase) return false;
      uint32_t verb = phrase->end;
      if (appositions && c_.is_comma(verb)) ++verb;
      while (verb < content.end && c_.tag(verb) == P::kAdverb) ++verb;
      if (verb >= content.end) continue;
      // noting the mayor “makes it rain”
      if (c_.is_finite(verb) || (c_.quoted(verb) && c_.is_verb(verb + 1))) return true;
      // A participle right behind the noun may be a past tense that the tagger missed.
      if (c_.tag(verb) == P::kParticiple && c_.tag(verb + 1) != P::kPreposition) return true;
    }
    return false;
  }

  bool has_marks(TokenSpan span) const {
    for (uint32_t i = span.begin; i < span.end; ++i)
      if (c_.quoted(i)) return true;
    return false;
  }

  bool keep_after(TokenSpan content, Rule rule) { return done({content}, rule).has_value(); }

  // “A?” she asked: the splitter saw a border, but the sentence goes on.
  bool breaks_off() const {
    const MarkedSpan* marked = closing_before();
    if (!marked || verb_.negated || opens_with_subject({after_, sentence_.end})) return false;
    if (c_.tag(after_) == P::kPronoun && !(verb_.frames & kFrameTold)) return false;
    const std::string_view last = c_.word(c_.tokens.tokens_in(marked->inner).end - 1);
    return last == "?" || last == "!" || last == "," || last == "\u2026" || last == "...";
  }

  // The mark that closes right before the verb and its subject, comma or not.
  const MarkedSpan* closing_before() const {
    uint32_t i = verb_.begin;
    if (i > 0 && (c_.is_comma(i - 1) || c_.is_dash(i - 1)) && !c_.quoted(i - 1)) --i;
    if (i == 0 || c_.tokens.paragraph_of(i - 1) != c_.tokens.paragraph_of(verb_.cue.begin)) return nullptr;
    const MarkedSpan* marked = c_.marks.outermost(i - 1);
    return marked && marked->tokens.end == i ? marked : nullptr;
  }

  // “A,” she said. “B.”        “A?” she asked.        Despite it, “A” for B, she said.
  bool quote_before() {
    if (!(verb_.frames & (kFrameQuote | kFrameClause))) return false;
    if (verb_.found == Found::kShared || verb_.form == Form::kGerund) return false;
    const MarkedSpan* marked = closing_before();
    if (!marked) return false;
    // On “Harbour Lights,” she said it rained: the clause that follows is what she said.
    if (marked->tokens.begin > sentence_.begin && verb_.found == Found::kBefore &&
        opens_with_subject({after_, sentence_.end}))
      return false;
    // “A” is what she said: the marks belong to the subject's sentence.
    const uint32_t first = c_.tokens.tokens_in(marked->inner).end - 1;
    const bool closed_by_stop =
        c_.tag(first) == P::kPunctuation || c_.is_comma(marked->tokens.end) ||
        verb_.begin == sentence_.begin || c_.is_dash(marked->tokens.end) || verb_.found == Found::kAfter ||
        !marked->closed || (verb_.begin == marked->tokens.end && marked->tokens.size() >= kLongQuotation);
    if (!closed_by_stop) return false;
    std::vector<TokenSpan> content = {TokenSpan{content_begin(*marked), marked->tokens.end}};
    // “A,” she said, “B.”
    uint32_t next = after_;
    if (c_.is_comma(next) || c_.word(next) == ":") ++next;
    if (next < sentence_.end && next > verb_.cue.begin && c_.marks.outermost(next) &&
        c_.marks.outermost(next)->tokens.begin == next && next == after_ + 1) {
      content.push_back(after({next, sentence_.end}));
    }
    // “A,” she said, to B.
    if (c_.is_comma(after_) && content.size() == 1 &&
        (c_.word(after_ + 1) == "that" || c_.tag(after_ + 1) == P::kTo))
      content.push_back(after({after_ + 1, sentence_.end}));
    return done(content, verb_.found == Found::kAfter ? "verb.quote-inverted" : "verb.quote-before")
        .has_value();
  }

  // Where the clause that ends with these marks begins: at the marks, when a sentence does, else at the
  // sentence.
  uint32_t content_begin(const MarkedSpan& marked) const {
    uint32_t begin = std::max(sentence_.begin, sentence_of(marked.tokens.begin));
    const uint32_t stop =
        std::max(begin, marked.tokens.begin > kLongestBefore ? marked.tokens.begin - kLongestBefore : 0);
    for (uint32_t i = marked.tokens.begin; i > stop; --i)
      if (c_.word(i - 1) == ":" || c_.is_dash(i - 1) || c_.word(i - 1) == "(" ||
          (c_.ends_sentence(i - 1) && !c_.quoted(i - 1)))
        return i;
    return stop > begin || marked.tokens.begin < begin ? marked.tokens.begin : begin;
  }

  // The sentence may be the one before, where the splitter saw a border after “A?”.
  uint32_t sentence_of(uint32_t token) const {
    if (token >= sentence_.begin) return sentence_.begin;
    return token;
  }

  // What stands before a comma and the verb with its subject; empty if nothing does.
  TokenSpan clause_to_comma() const {
    if (verb_.found == Found::kShared || verb_.form == Form::kGerund) return {};
    if (verb_.begin < sentence_.begin + 2 || !c_.is_comma(verb_.begin - 1)) return {};
    const TokenSpan before = trimmed(c_, {sentence_.begin, verb_.begin - 1});
    if (c_.word(before.begin) == "according" && c_.word(before.begin + 1) == "to") return {};
    return before.size() > kLongestBefore ? TokenSpan{} : before;
  }

  bool names_somebody(TokenSpan phrase) const {
    const uint32_t head = head_of(c_, phrase);
    return c_.tag(head) == P::kName || c_.tag(head) == P::kPronoun || c_.is(head, kWordPerson) ||
           c_.is(head, kWordBody) || c_.is(head, kWordDocument);
  }

  // It would rain, she said.        The rain, she said, would stop.
  bool clause_before() {
    const TokenSpan before = clause_to_comma();
    if (!speech_ || before.empty()) return false;
    if (verb_.found == Found::kAfter && !says_ && !names_somebody(*verb_.subject)) return false;
    const bool whole = holds_finite_verb(c_, before) ||
                       (says_ && before.size() >= kFewestWholeClause && after_ + 1 >= sentence_.end);
    std::vector<TokenSpan> content = {before};
    if (c_.is_comma(after_) && after_ + 1 < sentence_.end) {
      const TokenSpan rest = after({after_ + 1, sentence_.end});
      const P t = c_.tag(rest.begin);
      const bool tail = t == P::kGerund || t == P::kWh || c_.word(rest.begin) == "according" ||
                        c_.word(rest.begin) == "who";
      if (!rest.empty() && (!tail || (!whole && t != P::kGerund)) &&
          (!whole || t == P::kConjunction || c_.is_finite(rest.begin)))
        content.push_back(rest);
      if (!whole && content.size() == 1) return false;
    } else if (!whole) {
      return false;
    }
    return done(content, content.size() > 1             ? "verb.clause-around"
                         : verb_.found == Found::kAfter ? "verb.clause-inverted"
                                                        : "verb.clause-before")
        .has_value();
  }

  // She said: <end of paragraph> “A.”
  bool next_quotation() {
    if (!(verb_.frames & (kFrameQuote | kFrameClause)) || verb_.found == Found::kShared) return false;
    uint32_t next = after_;
    if (next + 1 < sentence_.end || !(c_.word(next) == ":" || c_.is_comma(next))) return false;
    ++next;
    const MarkedSpan* marked = c_.marks.outermost(next);
    if (!marked || marked->tokens.begin != next) return false;
    return done({marked->tokens}, "verb.colon").has_value();
  }

  // "confirmed the visit": a noun that is the sentence's news.
  bool event() {
    if (!(verb_.frames & kFrameNoun) || verb_.found == Found::kAfter || verb_.form == Form::kGerund)
      return false;
    const bool gerund = (verb_.frames & kFrameDeny) && c_.tag(after_) == P::kGerund;
    const auto phrase = noun_phrase_from(c_, after_, sentence_.end, false);
    if (!gerund && (!phrase || c_.tag(phrase->begin) == P::kPronoun)) return false;
    return done({after({after_, sentence_.end})}, "verb.event").has_value();
  }

  std::optional<Draft> done(std::vector<TokenSpan> content, Rule rule) {
    draft_.content = std::move(content);
    draft_.rule = rule;
    for (const TokenSpan span : draft_.content)
      if (span.empty()) return std::nullopt;
    return draft_;
  }

  static constexpr uint32_t kLongestBefore = 120;
  static constexpr uint32_t kLongestCircumstance = 14;
  static constexpr uint32_t kLongestApposition = 20;

  const QuoteContext& c_;
  TokenSpan sentence_;
  const ReportingVerb& verb_;
  bool speech_;  // takes a bare clause
  bool says_;    // takes hardly anything else
  uint32_t after_ = 0;
  Draft draft_;
};

}  // namespace

void find_reported(const QuoteContext& c, Drafts& drafts) {
  for (const TokenSpan sentence : c.sentences)
    for (const ReportingVerb& verb : find_reporting_verbs(c, sentence))
      if (auto draft = VerbReader(c, sentence, verb).read()) drafts.add(std::move(*draft));
}

}  // namespace newsglass
