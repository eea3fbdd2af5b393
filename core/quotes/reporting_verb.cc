#include "quotes/reporting_verb.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "quotes/clause.h"
#include "quotes/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

constexpr uint32_t kFurthestMainClause = 80;  // tokens after an opening gerund

constexpr std::string_view kBe[] = {"is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re"};
constexpr std::string_view kAuxiliaries[] = {
    "has",    "have",    "had",    "having",  "did",   "do",    "does",     "not", "never", "didn't",
    "hasn't", "haven't", "hadn't", "doesn't", "don't", "won't", "wouldn't", "'ve", "'d"};
// Forms that are verbs whatever the tagger thinks.
constexpr std::string_view kAlwaysVerbs[] = {"said",  "says",    "told",  "tells",  "added", "adds",
                                             "wrote", "tweeted", "asked", "saying", "adding"};

template <size_t N>
bool among(std::string_view word, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool negates(std::string_view w) {
  return w == "not" || w == "never" || (w.size() > 3 && w.substr(w.size() - 3) == "n't");
}

class VerbFinder {
 public:
  VerbFinder(const QuoteContext& c, TokenSpan sentence) : c_(c), sentence_(sentence) {}

  std::vector<ReportingVerb> run() {
    for (uint32_t i = sentence_.begin; i < sentence_.end;) {
      if (const MarkedSpan* marked = c_.marks.outermost(i)) {
        i = std::max(i + 1, marked->tokens.end);
        continue;
      }
      const Cue cue = c_.lexicon.cue_at(c_.tokens, i, sentence_.end);
      if (!cue.end || !is_verb(i)) {
        ++i;
        continue;
      }
      if (auto verb = read(i, cue)) out_.push_back(*verb);
      i = cue.end;
    }
    return std::move(out_);
  }

 private:
  bool is_verb(uint32_t i) const {
    const std::string_view w = c_.word(i);
    // "self-described", "stress-tested"
    const bool compound = (i > sentence_.begin && c_.word(i - 1) == "-" && !c_.tokens[i].space_before) ||
                          (c_.word(i + 1) == "-" && !c_.tokens[i + 1].space_before);
    if (compound) return false;
    if (among(w, kAlwaysVerbs)) return c_.word(i - 1) != "the" || i == sentence_.begin;
    return c_.is_verb(i);
  }

  std::optional<ReportingVerb> read(uint32_t i, const Cue& cue) {
    ReportingVerb v;
    v.cue = {i, cue.end};
    v.frames = cue.frames;
    v.end = cue.end;
    uint32_t g = i;
    bool be = false, infinitive = false;
    while (g > sentence_.begin && !c_.quoted(g - 1)) {
      const std::string_view w = c_.word(g - 1);
      if (c_.tag(g - 1) == P::kTo && c_.tag(i) == P::kBase) {
        infinitive = true;
        break;
      }
      be = be || among(w, kBe);
      v.negated = v.negated || negates(w);
      if (c_.tag(g - 1) == P::kModal || among(w, kBe) || among(w, kAuxiliaries) ||
          (c_.tag(g - 1) == P::kAdverb && w != "here" && w != "there")) {
        --g;
      } else {
        break;
      }
    }
    v.group_begin = g;
    v.begin = g;
    if (infinitive) return went_on(v, g - 1) ? std::optional(v) : std::nullopt;
    const P tag = c_.tag(i);
    const bool ing = c_.word(i).size() > 4 && c_.word(i).substr(c_.word(i).size() - 3) == "ing";
    v.form = ing && !be ? Form::kGerund : be && !ing ? Form::kPassive : Form::kFinite;
    // "the critics argue" may be tagged as if "make the critics argue".
    const bool bare = tag == P::kBase && g == i && !among(c_.word(i), kAlwaysVerbs);
    if (bare && !(v.frames & kFrameClause)) return std::nullopt;
    if (v.frames & kFrameDeny) v.negated = !v.negated;
    find_subject(v);
    if (bare && (v.found != Found::kBefore || (v.begin > sentence_.begin && c_.is_verb(v.begin - 1))))
      return std::nullopt;
    return v;
  }

  // "went on to say that", "is quick to point out that", "declined to say whether": with `to` at that token.
  bool went_on(ReportingVerb& v, uint32_t to) const {
    if (!(v.frames & kFrameClause) || (v.frames & kFrameAttitude)) return false;
    const std::string_view next = c_.word(v.cue.end);
    if (next != "that" && next != "whether" && !c_.quoted(v.cue.end) && !c_.quoted(v.cue.end + 1))
      return false;
    uint32_t k = to;
    const uint32_t stop = std::max(sentence_.begin, to > kLongestLead ? to - kLongestLead : 0);
    while (k > stop && !c_.is_finite(k - 1)) {
      if (c_.is_comma(k - 1) || c_.quoted(k - 1)) return false;
      --k;
    }
    if (k <= stop) return false;
    --k;
    for (uint32_t i = k; i < to; ++i) {
      const std::string_view w = c_.word(i);
      v.negated = v.negated || negates(w) || w == "declined" || w == "refused";
    }
    while (k > sentence_.begin && (c_.tag(k - 1) == P::kAdverb || c_.is_finite(k - 1))) --k;
    const auto phrase = noun_phrase_before(c_, k, sentence_.begin);
    if (!phrase) return false;
    v.form = Form::kFinite;
    v.subject = phrase;
    v.found = Found::kBefore;
    v.group_begin = k;
    v.begin = phrase->begin;
    return true;
  }

  // Where "last Monday" or "on Tuesday night" before the verb group begins; `g` if nothing of the kind does.
  uint32_t before_time(uint32_t g) const {
    uint32_t k = g;
    if (k > sentence_.begin && c_.word(k - 1) == "ago") --k;
    while (k > sentence_.begin && c_.is(k - 1, kWordTime) && !c_.quoted(k - 1)) --k;
    if (k == g) return g;
    const auto may_lead = [&](uint32_t i) {
      const std::string_view w = c_.word(i);
      return w == "last" || w == "this" || w == "earlier" || w == "late" || w == "early" || w == "less" ||
             w == "than" || w == "later" || w == "on" || w == "in" || w == "at" || w == "since" ||
             c_.tag(i) == P::kNumber;
    };
    while (k > sentence_.begin && may_lead(k - 1)) --k;
    return k;
  }

  void find_subject(ReportingVerb& v) const {
    if (v.form == Form::kPassive) return;
    if (v.form == Form::kGerund) {
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
      if (phrase) {
        v.subject = phrase;
        v.found = Found::kBefore;
        v.begin = phrase->begin;
        return;
      }
    }
    if ((v.frames & kFrameInvert) && invertible(v)) {
      const auto phrase = noun_phrase_from(c_, v.cue.end, sentence_.end, true);
      if (phrase && !has_verb_of_its_own(*phrase)) {
        v.subject = phrase;
        v.found = Found::kAfter;
        v.end = phrase->end;
        return;
      }
      // Torres, who calls it a “trap,” said she would leave.
      if (phrase && !joined && before_parenthesis(v)) return;
    }
    if (joined || (before > sentence_.begin && c_.is_comma(before - 1))) shared_subject(v);
  }

  // "said he would leave": a clause, no inverted subject.
  bool has_verb_of_its_own(TokenSpan phrase) const {
    uint32_t k = phrase.end;
    while (k < sentence_.end && c_.tag(k) == P::kAdverb) ++k;
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
    const bool with = phrase->begin > sentence_.begin && c_.word(phrase->begin - 1) == "with";
    if (!with && !c_.is(head, kWordDocument) && !c_.is(head, kWordPerson) && !c_.is(head, kWordReportNoun))
      return false;
    v.subject = phrase;
    v.found = Found::kBefore;
    v.begin = phrase->begin;
    return true;
  }

  // "..., adding that": the speaker of the verb before, or the subject of the clause before; "Noting that
  // ..., he said": the subject that follows.
  void shared_subject(ReportingVerb& v) const {
    const size_t oldest = out_.size() > kFurthestShared ? out_.size() - kFurthestShared : 0;
    for (size_t k = out_.size(); k-- > oldest;) {
      if (!out_[k].subject || (k > oldest && is_reported_by(out_[k], out_[k - 1]))) continue;
      v.subject = out_[k].subject;
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
  static constexpr uint32_t kLongestLead = 5;  // tokens from "went" to "to"

  const QuoteContext& c_;
  TokenSpan sentence_;
  std::vector<ReportingVerb> out_;
};

// A gerund that opens the sentence takes the subject of the verb that follows.
void share_backwards(const QuoteContext& c, TokenSpan sentence, std::vector<ReportingVerb>& verbs) {
  for (ReportingVerb& v : verbs) {
    const bool opens = v.group_begin == sentence.begin ||
                       (v.group_begin == sentence.begin + 1 && c.tag(sentence.begin) == P::kPreposition);
    if (v.form != Form::kGerund || v.subject || !opens) continue;
    for (const ReportingVerb& w : verbs)
      if (w.cue.begin > v.cue.begin && w.subject && w.form == Form::kFinite) {
        v.subject = w.subject;
        v.found = Found::kShared;
        break;
      }
    const uint32_t stop = std::min(sentence.end, v.cue.end + kFurthestMainClause);
    for (uint32_t i = v.cue.end; i < stop && !v.subject; ++i)
      if (c.is_comma(i) && !c.quoted(i))
        if (const auto phrase = noun_phrase_from(c, i + 1, sentence.end, false))
          if (phrase->end < sentence.end && c.is_finite(phrase->end)) {
            v.subject = phrase;
            v.found = Found::kShared;
          }
  }
}

}  // namespace

std::vector<ReportingVerb> find_reporting_verbs(const QuoteContext& c, TokenSpan sentence) {
  auto verbs = VerbFinder(c, sentence).run();
  share_backwards(c, sentence, verbs);
  return verbs;
}

std::optional<TokenSpan> clause_subject(const QuoteContext& c, TokenSpan sentence, uint32_t before) {
  constexpr uint32_t kFurthest = 80;  // tokens
  bool relative = false;
  for (uint32_t i = std::max(sentence.begin, before > kFurthest ? before - kFurthest : 0); i < before; ++i) {
    if (c.quoted(i)) continue;
    if (c.tag(i) == P::kWh) relative = true;
    if (!c.is_finite(i)) continue;
    if (relative) {
      relative = false;
      continue;
    }
    uint32_t g = i;
    while (g > sentence.begin && c.tag(g - 1) == P::kAdverb) --g;
    if (const auto phrase = noun_phrase_before(c, g, sentence.begin)) return phrase;
  }
  return std::nullopt;
}

}  // namespace newsglass
