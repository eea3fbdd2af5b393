#include "quotes/verbs/reporting_verb.h"

#include <algorithm>
#include <string_view>

#include "base/among.h"
#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/verbs/verb_subject.h"
#include "syntax/verb_groups.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

// Forms that are verbs whatever the tagger thinks.
constexpr std::string_view kAlwaysVerbs[] = {"said",  "says",    "told",  "tells",  "added", "adds",
                                             "wrote", "tweeted", "asked", "saying", "adding"};

class VerbFinder {
 public:
  VerbFinder(const QuoteContext& c, TokenSpan sentence, Infinitives infinitives)
      : c_(c), sentence_(sentence), infinitives_(infinitives) {}

  std::vector<ReportingVerb> run() {
    for (uint32_t i = sentence_.begin; i < sentence_.end;) {
      if (const MarkedSpan* marked = c_.marks.outermost(i)) {
        i = std::max(i + 1, marked->tokens.end);
        continue;
      }
      const Cue cue = c_.cue_at(i, sentence_.end);
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
    // Omar Said told the court
    if (c_.tokens[i].is_capitalised() && i > sentence_.begin && c_.is_noun(i - 1) &&
        among(c_.word(i + 1), kAlwaysVerbs))
      return false;
    if (among(w, kAlwaysVerbs)) return c_.word(i - 1) != "the" || i == sentence_.begin;
    return c_.is_verb(i);
  }

  std::optional<ReportingVerb> read(uint32_t i, const Cue& cue) {
    ReportingVerb v;
    v.cue = {i, cue.end};
    v.frames = cue.frames;
    v.end = cue.end;
    const VerbGroup group = verb_group(c_, i, sentence_.begin);
    const bool passive = group.passive || (group.contracted && !group.progressive && !has_said(group, cue));
    v.group_begin = v.begin = group.begin;
    v.negated = group.negated;
    if (group.infinitive && !passive) {
      ReportingVerb with_words = v;
      if (went_on(with_words, group.begin - 1)) return with_words;
      return infinitives_ == Infinitives::kAll && was_to(v, group.begin - 1) ? std::optional(v) : std::nullopt;
    }
    v.form = group.gerund ? Form::kGerund : passive ? Form::kPassive : Form::kFinite;
    // "the critics argue" may be tagged as if "make the critics argue".
    const bool bare = c_.tag(i) == P::kBase && group.begin == i && !among(c_.word(i), kAlwaysVerbs);
    if (bare && !(v.frames & kFrameClause)) return std::nullopt;
    if (v.frames & kFrameDeny) v.negated = !v.negated;
    if (!quoted_as(v)) find_subject(c_, sentence_, out_, v);
    if (bare && (v.found != Found::kBefore || (v.begin > sentence_.begin && c_.is_verb(v.begin - 1))))
      return std::nullopt;
    return v;
  }

  // "Reuters quoted Torres as saying", "Torres was quoted by Reuters as saying": Torres speaks, through Reuters.
  bool quoted_as(ReportingVerb& v) {
    if (v.form != Form::kGerund || v.group_begin == sentence_.begin || out_.empty()) return false;
    const uint32_t as = v.group_begin - 1;
    const ReportingVerb& quoting = out_.back();
    if (c_.word(as) != "as" || !(quoting.frames & kFrameQuoting) || quoting.cue.end + kLongestQuoted < as) return false;
    std::optional<TokenSpan> quoted, through = quoting.subject;
    uint32_t begin = quoting.begin;
    if (quoting.form == Form::kPassive) {
      quoted = noun_phrase_before(c_, quoting.group_begin, sentence_.begin);
      if (quoted) begin = quoted->begin;
      through = c_.word(quoting.cue.end) == "by" ? noun_phrase_from(c_, quoting.cue.end + 1, as, false) : std::nullopt;
    } else {
      quoted = noun_phrase_from(c_, quoting.cue.end, as, true);
    }
    if (!quoted) return false;
    v.form = Form::kFinite;
    v.found = Found::kBefore;
    v.subject = quoted;
    v.through = through;
    v.begin = begin;
    out_.pop_back();
    return true;
  }

  // "He's argued for years that": "has", not "is".
  bool has_said(const VerbGroup& group, const Cue& cue) const {
    const std::string_view who = group.begin > sentence_.begin ? c_.word(group.begin - 1) : "";
    if (c_.word(group.begin) != "'s" || (who != "he" && who != "she" && who != "who")) return false;
    return (cue.frames & kFrameClause) && !(cue.frames & kFrameTold) &&
           c_.word(skip_adjuncts(c_, cue.end, sentence_.end)) == "that";
  }

  // Marks, "that", "whether" or a clause with its subject follow for sure.
  bool leads_to_words(const ReportingVerb& v) const {
    const uint32_t next = v.cue.end;
    if (!(v.frames & kFrameClause)) return c_.word(next) == "whether" || c_.tag(next) == P::kWh;
    if (c_.word(next) == "that" || c_.word(next) == "whether" || c_.quoted(next) || c_.quoted(next + 1))
      return true;
    if (c_.tag(next) == P::kWh) return v.frames & kFrameWh;
    return !(v.frames & kFrameWeak) && opens_with_subject(c_, {next, sentence_.end});
  }

  // "went on to call it a “trap”": marks within the object.
  bool leads_to_marks(uint32_t begin) const {
    constexpr uint32_t kFurthestMarks = 8;  // tokens
    for (uint32_t i = begin; i < sentence_.end && i < begin + kFurthestMarks; ++i) {
      if (c_.quoted(i)) return true;
      if (c_.is_comma(i) || c_.is_finite(i) || c_.tag(i) == P::kTo) return false;
    }
    return false;
  }

  // "went on to say that", "is quick to point out that", "declined to say whether": with `to` at that token.
  bool went_on(ReportingVerb& v, uint32_t to) const {
    if (v.frames & kFrameAttitude) return false;
    const bool marked =
        (v.frames & kFrameMarked) && to > sentence_.begin && c_.is_verb(to - 1) && leads_to_marks(v.cue.end);
    if (!marked && (!(v.frames & (kFrameClause | kFrameWh)) || !leads_to_words(v))) return false;
    if (to > sentence_.begin && c_.tag(to - 1) == P::kGerund) {  // "declining to say whether"
      const std::string_view w = c_.word(to - 1);
      v.negated = v.negated || w == "declining" || w == "refusing";
      v.form = Form::kGerund;
      v.group_begin = v.begin = to - 1;
      find_subject(c_, sentence_, out_, v);
      return v.subject.has_value();
    }
    // "The fire led crews to say that": whoever stands before "to" speaks.
    if (const auto led = noun_phrase_before(c_, to, sentence_.begin); led && names_somebody(c_, *led)) {
      v.form = Form::kFinite;
      v.subject = led;
      v.found = Found::kBefore;
      v.begin = led->begin;
      return true;
    }
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
    k = verb_group(c_, k, sentence_.begin).begin;
    const auto phrase = noun_phrase_before(c_, k, sentence_.begin);
    // "it is hard to say whether", "there is little to suggest that": nobody speaks.
    if (!phrase || c_.word(phrase->begin) == "it" || c_.tag(phrase->begin) == P::kThere) return false;
    v.form = Form::kFinite;
    v.subject = phrase;
    v.found = Found::kBefore;
    v.group_begin = k;
    v.begin = phrase->begin;
    return true;
  }

  // "refused to discuss", "asked Torres to explain": somebody right before `to`, else the clause's subject.
  bool was_to(ReportingVerb& v, uint32_t to) const {
    v.form = Form::kInfinitive;
    v.subject = noun_phrase_before(c_, to, sentence_.begin);
    if (!v.subject || !names_somebody(c_, *v.subject)) v.subject = clause_subject(c_, sentence_, to);
    v.found = Found::kShared;
    return v.subject.has_value();
  }

  static constexpr uint32_t kLongestQuoted = 20;  // tokens from "quoted" to "as saying"
  static constexpr uint32_t kLongestLead = 8;  // tokens from "went" to "to"

  const QuoteContext& c_;
  TokenSpan sentence_;
  Infinitives infinitives_;
  std::vector<ReportingVerb> out_;
};

}  // namespace

std::vector<ReportingVerb> find_reporting_verbs(const QuoteContext& c, TokenSpan sentence,
                                                Infinitives infinitives) {
  auto verbs = VerbFinder(c, sentence, infinitives).run();
  share_backwards(c, sentence, verbs);
  return verbs;
}

}  // namespace newsglass
