#include "quotes/verbs/verb_subject.h"

#include <algorithm>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "syntax/verb_groups.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

constexpr uint32_t kLongestOpening = 4;       // tokens: "In addition to saying"
constexpr uint32_t kFurthestMainClause = 80;  // tokens after an opening gerund

class SubjectFinder {
 public:
  SubjectFinder(const QuoteContext& c, TokenSpan sentence, const std::vector<ReportingVerb>& earlier)
      : c_(c), sentence_(sentence), earlier_(earlier) {}

  void run(ReportingVerb& v) const {
    if (v.form == Form::kPassive) return;
    if (v.form == Form::kGerund) {
      // "claims that reading it supports terror": what is read does not matter here.
      if (v.group_begin > sentence_.begin && c_.word(v.group_begin - 1) == "that") return;
      if (own_subject(v)) return;
      shared_subject(v);
      return;
    }
    const uint32_t before = v.group_begin;
    const bool joined = before > sentence_.begin && c_.tag(before - 1) == P::kConjunction;
    if (!joined) {
      const uint32_t earlier = before_time(before);
      auto phrase = noun_phrase_before(c_, earlier, sentence_.begin);
      if (!phrase && earlier < before) phrase = noun_phrase_before(c_, before, sentence_.begin);
      // "was critical but on Tuesday wrote": a day speaks to nobody.
      if (phrase && phrase->size() == 1 && c_.is(phrase->begin, kWordTime) &&
          phrase->begin > sentence_.begin && c_.tag(phrase->begin - 1) == P::kPreposition)
        phrase = noun_phrase_before(c_, phrase->begin - 1, sentence_.begin);
      if (phrase)
        if (const auto subject = before_inserted(*phrase)) phrase = subject;
      if (phrase && inverted_behind_clause(v, *phrase)) phrase.reset();
      if (phrase) {
        v.subject = phrase;
        v.found = Found::kBefore;
        v.begin = phrase->begin;
        return;
      }
    }
    if ((v.frames & kFrameInvert) && invertible(v)) {
      const auto phrase = noun_phrase_from(c_, v.cue.end, sentence_.end, true);
      if (phrase && !has_verb_of_its_own(*phrase) && c_.word(phrase->begin) != "it") {
        v.subject = phrase;
        v.found = Found::kAfter;
        v.end = phrase->end;
        return;
      }
      // Torres, who calls it a “trap,” said she would leave.
      if (phrase && !joined && before_parenthesis(v)) return;
    }
    const uint32_t border = before_time(before);
    if (joined ||
        (border > sentence_.begin && (c_.is_comma(border - 1) || c_.tag(border - 1) == P::kConjunction)))
      shared_subject(v);
  }

 private:
  // Where "last Monday" or "on Tuesday night" before the verb group begins; `g` if nothing of the kind does.
  uint32_t before_time(uint32_t g) const {
    uint32_t k = g;
    if (k > sentence_.begin && c_.word(k - 1) == "ago") --k;
    while (k > sentence_.begin && (c_.is(k - 1, kWordTime) || is_year(k - 1)) && !c_.quoted(k - 1)) --k;
    if (k == g) return g;
    const auto may_lead = [&](uint32_t i) {
      const std::string_view w = c_.word(i);
      return w == "last" || w == "this" || w == "just" || w == "earlier" || w == "late" || w == "early" ||
             w == "less" || w == "than" || w == "later" || w == "on" || w == "in" || w == "at" ||
             w == "since" || c_.tag(i) == P::kNumber;
    };
    while (k > sentence_.begin && may_lead(k - 1)) --k;
    return k;
  }

  // "who has in the past described": the subject of the auxiliary before what is inserted.
  std::optional<TokenSpan> before_inserted(TokenSpan phrase) const {
    if (phrase.begin < sentence_.begin + 3 || c_.tag(phrase.begin - 1) != P::kPreposition)
      return std::nullopt;
    const uint32_t auxiliary = phrase.begin - 2;
    const std::string_view w = c_.word(auxiliary);
    if (w != "has" && w != "have" && w != "had") return std::nullopt;
    return noun_phrase_before(c_, auxiliary, sentence_.begin);
  }

  // "The union met the owners, who pay nobody, said Torres": the phrase before the last comma is no subject
  // when a clause ends with it and the verb has one behind it, up to the sentence's end.
  bool inverted_behind_clause(const ReportingVerb& v, TokenSpan before) const {
    if (!(v.frames & kFrameInvert) || v.group_begin != v.cue.begin || !c_.is_comma(v.group_begin - 1))
      return false;
    const auto phrase = noun_phrase_from(c_, v.cue.end, sentence_.end, true);
    if (!phrase || has_verb_of_its_own(*phrase) || !names_somebody(c_, *phrase)) return false;
    if (phrase->end + 1 < sentence_.end && !c_.is_comma(phrase->end)) return false;
    return holds_finite_verb(c_, {sentence_.begin, before.begin});
  }

  // "who in 2010 said"
  bool is_year(uint32_t i) const {
    return c_.tag(i) == P::kNumber && c_.word(i).size() == 4 && i > 0 && c_.word(i - 1) == "in";
  }

  // "said he would leave": a clause, no inverted subject.
  bool has_verb_of_its_own(TokenSpan phrase) const {
    uint32_t k = phrase.end;
    while (k < sentence_.end && c_.tag(k) == P::kAdverb) ++k;
    // said he “appreciates the care”
    if (c_.tag(phrase.end - 1) == P::kPronoun && c_.quoted(k) && c_.is_finite(k + 1)) return true;
    return k < sentence_.end && (c_.is_finite(k) || c_.tag(phrase.end - 1) == P::kPronoun) && !c_.quoted(k) &&
           (c_.is_finite(k) || c_.is_verb(k));
  }

  bool before_parenthesis(ReportingVerb& v) const {
    const uint32_t last = v.group_begin - 1;
    if (!c_.quoted(last)) return false;
    const MarkedSpan* marked = c_.marks.outermost(last);
    uint32_t k = marked->tokens.begin;
    const uint32_t stop = std::max(sentence_.begin, k > kLongestParenthesis ? k - kLongestParenthesis : 0);
    while (k > stop && !(c_.is_comma(k) && (c_.tag(k + 1) == P::kWh || c_.tag(k + 1) == P::kGerund))) --k;
    if (k <= stop) return false;
    const auto phrase = noun_phrase_before(c_, k, sentence_.begin);
    if (!phrase) return false;
    v.subject = phrase;
    v.found = Found::kBefore;
    v.begin = phrase->begin;
    return true;
  }

  // Content or nothing stands before: “Yes,” said Ms Bruce.
  bool invertible(const ReportingVerb& v) const {
    if (v.group_begin == sentence_.begin) return true;
    const uint32_t before = v.group_begin - 1;
    return c_.is_comma(before) || c_.quoted(before) || c_.is_dash(before) || c_.ends_sentence(before);
  }

  // "with half of them saying", "a letter warning": the noun right before speaks itself.
  bool own_subject(ReportingVerb& v) const {
    if (v.group_begin == sentence_.begin || !c_.is_noun(v.group_begin - 1)) return false;
    const auto phrase = noun_phrase_before(c_, v.group_begin, sentence_.begin);
    if (!phrase) return false;
    const uint32_t head = head_of(c_, *phrase);
    const std::string_view before = phrase->begin > sentence_.begin ? c_.word(phrase->begin - 1) : "";
    const bool with = before == "with" || before == "despite";
    if (!with && !is_seen(*phrase) && !c_.is(head, kWordDocument) && !c_.is(head, kWordPerson) &&
        !c_.is(head, kWordReportNoun))
      return false;
    if (const auto issuer = issuer_of(*phrase, head)) {
      v.subject = issuer;
      v.found = Found::kShared;
      return true;
    }
    v.subject = phrase;
    v.found = Found::kBefore;
    v.begin = phrase->begin;
    return true;
  }

  // "Torres issued a statement describing": who gives out the document speaks through it.
  std::optional<TokenSpan> issuer_of(TokenSpan document, uint32_t head) const {
    if (!c_.is(head, kWordDocument) || c_.tag(document.begin) != P::kDeterminer) return std::nullopt;
    uint32_t verb = document.begin;
    if (verb > sentence_.begin && c_.word(verb - 1) == "out") --verb;
    if (verb <= sentence_.begin + 1 || !c_.is(verb - 1, kWordIssue)) return std::nullopt;
    return noun_phrase_before(c_, verb_group(c_, verb - 1, sentence_.begin).begin, sentence_.begin);
  }

  // "the video shows Torres saying": a name between another verb and its own.
  bool is_seen(TokenSpan phrase) const {
    const MentionId m = c_.mention_at(phrase.begin);
    if (!m || phrase.begin == sentence_.begin || !c_.is_finite(phrase.begin - 1)) return false;
    const Mention& mention = c_.entities.mentions[m.index];
    return mention.form == MentionForm::kName && mention.tokens == phrase;
  }

  // "..., adding that": the speaker of the verb before, or the subject of the clause before; "Noting that
  // ..., he said": the subject that follows.
  void shared_subject(ReportingVerb& v) const {
    const size_t oldest = earlier_.size() > kFurthestShared ? earlier_.size() - kFurthestShared : 0;
    for (size_t k = earlier_.size(); k-- > oldest;) {
      if (!earlier_[k].subject || earlier_[k].frames == kFrameObject ||
          (k > oldest && is_reported_by(earlier_[k], earlier_[k - 1])))
        continue;
      v.subject = earlier_[k].subject;
      v.found = Found::kShared;
      return;
    }
    // "Ana Torres, a former judge, left early, saying": the sentence's first words when they name somebody.
    const auto first = noun_phrase_from(c_, sentence_.begin, v.group_begin, false);
    const MentionId named = first ? c_.mention_at(first->end - 1) : MentionId();
    if (named && c_.tag(first->end) != P::kGenitive && (c_.is_comma(first->end) || c_.is_verb(first->end)))
      v.subject = first;
    if (!v.subject && v.group_begin > sentence_.begin)
      v.subject = clause_subject(c_, sentence_, v.group_begin);
    // "A guard refused to speak, saying": the tagger may have missed the clause's verb.
    if (!v.subject && v.group_begin > sentence_.begin + 1)
      v.subject = noun_phrase_from(c_, sentence_.begin, v.group_begin, false);
    if (v.subject) v.found = Found::kShared;
  }

  // "She said he welcomed it": his clause is part of what she said.
  bool is_reported_by(const ReportingVerb& inner, const ReportingVerb& outer) const {
    if (!outer.subject || inner.found != Found::kBefore) return false;
    uint32_t k = outer.end;
    if (c_.word(k) == "that") ++k;
    return inner.begin == k;
  }

  static constexpr size_t kFurthestShared = 4;  // verbs back
  static constexpr uint32_t kLongestParenthesis = 40;

  const QuoteContext& c_;
  TokenSpan sentence_;
  const std::vector<ReportingVerb>& earlier_;
};

}  // namespace

void find_subject(const QuoteContext& c, TokenSpan sentence, const std::vector<ReportingVerb>& earlier,
                  ReportingVerb& verb) {
  SubjectFinder(c, sentence, earlier).run(verb);
}

void share_backwards(const QuoteContext& c, TokenSpan sentence, std::vector<ReportingVerb>& verbs) {
  for (ReportingVerb& v : verbs) {
    const bool opens = v.group_begin <= sentence.begin + kLongestOpening &&
                       !holds_finite_verb(c, {sentence.begin, v.group_begin}) &&
                       (v.group_begin == sentence.begin || c.tag(v.group_begin - 1) == P::kPreposition ||
                        c.tag(v.group_begin - 1) == P::kTo);
    if (v.form != Form::kGerund || v.subject || !opens) continue;
    for (const ReportingVerb& w : verbs)
      if (w.cue.begin > v.cue.begin && w.subject && w.form == Form::kFinite) {
        v.subject = w.subject;
        v.found = Found::kShared;
        break;
      }
    const uint32_t stop = std::min(sentence.end, v.cue.end + kFurthestMainClause);
    for (uint32_t i = v.cue.end; i < stop && !v.subject; ++i)
      if (c.quoted(i) ? i + 1 == c.marks.outermost(i)->tokens.end && c.is_comma(i - 1) : c.is_comma(i))
        if (const auto phrase = noun_phrase_from(c, i + 1, sentence.end, false))
          if (phrase->end < sentence.end && c.is_finite(phrase->end)) {
            v.subject = phrase;
            v.found = Found::kShared;
          }
  }
}

std::optional<TokenSpan> clause_subject(const QuoteContext& c, TokenSpan sentence, uint32_t before) {
  constexpr uint32_t kFurthest = 80;  // tokens
  bool relative = false, opening = false;
  for (uint32_t i = std::max(sentence.begin, before > kFurthest ? before - kFurthest : 0); i < before; ++i) {
    if (c.quoted(i)) continue;
    // "As crews left, [Torres] stood there, saying": the first verb is the opening clause's.
    if (c.is_comma(i)) opening = false;
    if (c.is(i, kWordBoundary) && c.tag(i) == P::kPreposition) opening = true;
    if (c.tag(i) == P::kWh) relative = true;
    if (!c.is_finite(i)) continue;
    if (relative || opening) {
      relative = opening = false;
      continue;
    }
    const uint32_t group = verb_group(c, i, sentence.begin).begin;
    if (const auto phrase = noun_phrase_before(c, group, sentence.begin)) return phrase;
  }
  return std::nullopt;
}

}  // namespace newsglass
