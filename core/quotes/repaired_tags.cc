#include "quotes/repaired_tags.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace newsglass {
namespace {

using P = PartOfSpeech;

// Hardly ever anything but verbs.
constexpr std::string_view kSays[] = {"said", "says", "say", "told", "tells", "wrote", "added"};
constexpr std::string_view kAuxiliaries[] = {"is",  "was", "are",  "were", "has", "have",
                                             "had", "did", "does", "do",   "'ve", "been"};

template <size_t N>
bool among(std::string_view word, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_finite_tag(P t) { return t == P::kPast || t == P::kPresent || t == P::kThird || t == P::kModal; }

bool is_phrase_tag(P t) {
  return t == P::kName || t == P::kPronoun || t == P::kNoun || t == P::kGenitive || t == P::kDeterminer ||
         t == P::kPossessive || t == P::kAdjective;
}

// “It rains,” Ana [notes].        “It rains,” the mayor's letter [reads].
bool ends_attribution(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                      uint32_t i) {
  constexpr uint32_t kLongestSource = 6;
  const bool last = i + 1 >= tokens.size() || tags[i + 1] == P::kPunctuation;
  if (!last || marks.outermost(i)) return false;
  uint32_t k = i;
  while (k > 0 && i - k < kLongestSource && is_phrase_tag(tags[k - 1]) && !marks.outermost(k - 1)) --k;
  return k < i && k > 0 && marks.outermost(k - 1) && marks.outermost(k - 1)->tokens.end == k;
}

// “It rains,” [reported/JJ] Reuters; “It rains,” [retired/VBD] sailor Ana Torres said.
void repair_behind_marks(const Tokens& tokens, const Marks& marks, const QuoteLexicon& lexicon,
                         std::vector<P>& tags, uint32_t i) {
  if (i < 2 || i + 1 >= tags.size() || marks.outermost(i) || !marks.outermost(i - 1) ||
      marks.outermost(i - 1)->tokens.end != i || tokens.normal(i - 2) != ",")
    return;
  const bool reports = lexicon.cue_at(tokens, i, i + 1).frames & kFrameQuote;
  const bool name = tags[i + 1] == P::kName;
  if (reports && name && tags[i] == P::kAdjective) tags[i] = P::kPast;
  if (!reports && (name || tags[i + 1] == P::kNoun) && (tags[i] == P::kPast || tags[i] == P::kParticiple))
    tags[i] = P::kAdjective;
}

// the [assembly/R] said, the [midfielder/JJ] added: only a noun stands between an article and a verb.
bool must_be_noun(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  if ((tags[i] != P::kAdverb && tags[i] != P::kAdjective) || i == 0 || i + 2 >= tags.size() ||
      tags[i - 1] != P::kDeterminer)
    return false;
  const P next = tags[i + 1];
  const bool object = tokens.normal(i + 2) == "a" || tokens.normal(i + 2) == "the";
  return next == P::kPast || next == P::kThird || next == P::kModal || (next == P::kParticiple && object);
}

// the assembly [ordered/VBN] a report: a participle takes no object.
bool has_object(const Tokens& tokens, const QuoteLexicon& lexicon, const std::vector<PartOfSpeech>& tags,
                uint32_t i) {
  if (tags[i] != P::kParticiple || i < 2 || i + 2 >= tags.size() || tags[i - 1] != P::kNoun) return false;
  const bool object =
      tags[i + 1] == P::kPossessive || tokens.normal(i + 1) == "a" || tokens.normal(i + 1) == "the";
  return object && tags[i - 2] == P::kDeterminer && !lexicon.is(tokens.normal(i + 2), kWordTime);
}

// a textbook for young pupils [claims] that: the noun would have an owner before it.
bool follows_plural(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  return i > 0 && i + 1 < tags.size() && tags[i - 1] == P::kNoun && tokens.normal(i - 1).ends_with('s') &&
         tokens.normal(i).ends_with('s') && tokens.normal(i + 1) == "that";
}

// Torres [accuses] Ilov        Torres [argues] that
bool stands_between_names(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  if (i == 0 || i + 1 >= tags.size() || (tags[i - 1] != P::kName && tokens.normal(i - 1) != ",") ||
      !tokens.normal(i).ends_with('s'))
    return false;
  const P next = tags[i + 1];
  return next == P::kName || next == P::kPronoun || tokens.normal(i + 1) == "that" ||
         tokens.normal(i + 1) == "her";
}

// What may end the subject right before its verb: the critics [charge] that
bool ends_subject(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  const P t = tags[i];
  const std::string_view w = tokens.normal(i);
  return t == P::kNoun || t == P::kName || t == P::kPronoun || t == P::kNumber || w == "some" ||
         w == "many" || w == "others" || w == "those" || w == "most" || w == "him" || w == "her" ||
         w == "them" || w == ")";
}

// Whether a subject with its finite verb begins at `i`: they [will], the port [is].
bool clause_begins(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  constexpr uint32_t kLongestSubject = 8;  // tokens
  const auto tag = [&](uint32_t k) { return k < tags.size() ? tags[k] : P::kPunctuation; };
  if (tag(i) == P::kThere) return true;
  if (tag(i) == P::kPronoun)
    return tokens.normal(i).find('\'') != std::string_view::npos || is_finite_tag(tag(i + 1)) ||
           (tag(i + 1) == P::kAdverb && is_finite_tag(tag(i + 2)));
  for (uint32_t k = i; k < i + kLongestSubject; ++k) {
    const P t = tag(k);
    if (k > i && is_finite_tag(t)) return true;
    const bool nominal = t == P::kNoun || t == P::kName || t == P::kDeterminer || t == P::kPossessive ||
                         t == P::kAdjective || t == P::kNumber || t == P::kGenitive || t == P::kAdverb;
    if (!nominal && !(k > i && (t == P::kPreposition || t == P::kConjunction))) return false;
  }
  return false;
}

// No finite verb of the same clause stands before: relative clauses aside.
bool lacks_verb_before(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                       uint32_t i) {
  constexpr uint32_t kLongestSubject = 30;  // tokens
  for (uint32_t k = i; k > 0 && i - k < kLongestSubject; --k) {
    const P t = tags[k - 1];
    const std::string_view w = tokens.normal(k - 1);
    if (w == "that" && k < i) return true;
    if (t == P::kPunctuation && w != "-" && w != "(" && w != ")" && w != "/" && w != "&") return true;
    if (marks.outermost(k - 1) || tokens.paragraph_of(k - 1) != tokens.paragraph_of(i)) return true;
    if (t == P::kConjunction && w != "and" && w != "or") return true;
    if (!is_finite_tag(t)) continue;
    // "those who have sketched it": the verb belongs to "who".
    uint32_t g = k - 1;
    while (g > 0 && (tags[g - 1] == P::kAdverb || is_finite_tag(tags[g - 1]))) --g;
    if (g == 0 || tags[g - 1] != P::kWh) return false;
    k = g;
  }
  return true;
}

// Critics/N [charge/N] that it rained;  organizers [insist/N] they will stay: the tagger took the verb for a
// noun.
bool reports_clause(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                    const QuoteLexicon& lexicon, uint32_t i) {
  const P t = tags[i];
  if (!(t == P::kNoun || t == P::kAdjective || t == P::kBase || t == P::kOther)) return false;
  if (i == 0 || i + 2 >= tags.size() || marks.outermost(i)) return false;
  // "says it rains but [insists/N] it will stop"; "Torres, who left, [argues/N] that it rains"
  const bool goes_on = (tags[i - 1] == P::kConjunction || tokens.normal(i - 1) == ",") &&
                       tokens.normal(i).ends_with('s') && !lexicon.is(tokens.normal(i), kWordReportNoun);
  if (!goes_on && !ends_subject(tokens, tags, i - 1)) return false;
  const uint32_t frames = lexicon.cue_at(tokens, i, i + 1).frames;
  if (!(frames & kFrameClause) || (frames & kFrameAttitude)) return false;
  const bool that = tokens.normal(i + 1) == "that";
  // "one of ten states he won", "the state Florida is": a bare clause needs surer signs.
  const P next = tags[i + 1];
  const bool sure =
      tags[i - 1] != P::kNumber && (next == P::kPronoun || next == P::kDeterminer || next == P::kPossessive ||
                                    next == P::kThere || (goes_on && next == P::kName));
  if (!that && !sure) return false;
  const bool clause = clause_begins(tokens, tags, that ? i + 2 : i + 1);
  return clause && (goes_on || lacks_verb_before(tokens, marks, tags, i));
}

// It would rain, the study [concluded/N].        It rains, crews of both ships [insist/N], and
bool closes_clause(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                   const QuoteLexicon& lexicon, uint32_t i) {
  const P t = tags[i];
  if (!(t == P::kNoun || t == P::kAdjective || t == P::kOther) || i + 1 >= tags.size() || i == 0)
    return false;
  const std::string_view w = tokens.normal(i), next = tokens.normal(i + 1);
  if (next != "," && next != "." && next != ";") return false;
  // "the ministry report.": a noun at least as often as a verb.
  if (lexicon.is(w, kWordReportNoun) || lexicon.is(w, kWordDocument) || lexicon.is(w, kWordOccasion))
    return false;
  const uint32_t frames = lexicon.cue_at(tokens, i, i + 1).frames;
  if (!(frames & kFrameClause) || (frames & (kFrameAttitude | kFrameWeak))) return false;
  if (marks.outermost(i) || !ends_subject(tokens, tags, i - 1) || tags[i - 1] == P::kNumber) return false;
  constexpr uint32_t kLongestSource = 8;  // tokens
  for (uint32_t k = i; k > 0 && i - k < kLongestSource; --k) {
    if (is_finite_tag(tags[k - 1])) return false;
    if (tokens.normal(k - 1) == ",") return lacks_verb_before(tokens, marks, tags, i);
    if (tags[k - 1] == P::kPunctuation) return false;
  }
  return false;
}

// She left, [noting/JJ] that it rained;  “a trap,” [adding/NN]: “It is.”
bool is_gerund_before_words(const Tokens& tokens, const Marks& marks, const QuoteLexicon& lexicon,
                            const std::vector<P>& tags, uint32_t i) {
  if ((tags[i] != P::kAdjective && tags[i] != P::kNoun) || i == 0 || i + 1 >= tags.size()) return false;
  const std::string_view w = tokens.normal(i), next = tokens.normal(i + 1);
  const MarkedSpan* behind = marks.outermost(i - 1);
  const bool set_off = tokens.normal(i - 1) == "," || (behind && behind->tokens.end == i);
  return w.size() > 5 && w.substr(w.size() - 3) == "ing" && set_off && (next == "that" || next == ":") &&
         (lexicon.cue_at(tokens, i, i + 1).frames & kFrameClause);
}

// Ana Torres [argues/N] at the Ria Courier that it rains.
bool leads_to_that(const Tokens& tokens, const QuoteLexicon& lexicon, const std::vector<P>& tags,
                   uint32_t i) {
  constexpr uint32_t kFurthest = 8;  // tokens
  if ((tags[i] != P::kNoun && tags[i] != P::kOther) || i == 0 || !tokens.normal(i).ends_with('s')) return false;
  if (tags[i - 1] != P::kName && tokens.normal(i - 1) != ",") return false;
  if (lexicon.is(tokens.normal(i), kWordReportNoun) || i + 1 >= tags.size() ||
      tags[i + 1] != P::kPreposition || !(lexicon.cue_at(tokens, i, i + 1).frames & kFrameClause))
    return false;
  for (uint32_t k = i + 2; k < tags.size() && k < i + kFurthest; ++k) {
    if (tokens.normal(k) == "that") return true;
    if (tags[k] == P::kPunctuation || is_finite_tag(tags[k])) return false;
  }
  return false;
}

// Residents/N [say/X] for the port to stay it must pay.
bool says_plainly(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                  uint32_t i) {
  if (tokens.normal(i) != "say" || is_finite_tag(tags[i]) || i == 0) return false;
  return ends_subject(tokens, tags, i - 1) && !marks.outermost(i) &&
         lacks_verb_before(tokens, marks, tags, i);
}

}  // namespace

void repair_tags(const Tokens& tokens, const Marks& marks, const QuoteLexicon& lexicon,
                 std::vector<PartOfSpeech>& tags) {
  for (uint32_t i = 0; i < tags.size(); ++i) {
    if (i + 1 < tags.size() && among(tokens.normal(i + 1), kSays) && !among(tokens.normal(i), kAuxiliaries)) {
      if (tags[i] == P::kThird || tags[i] == P::kPresent) tags[i] = P::kNoun;
      if (tags[i] == P::kPast) tags[i] = P::kParticiple;
      if (tokens.normal(i) == "most") tags[i] = P::kNoun;
    }
    // “It rains,” Representative/R Ana Torres said
    if (tags[i] == P::kAdverb && i + 1 < tags.size() &&
        (tags[i + 1] == P::kName || (i > 0 && tags[i - 1] == P::kName && tokens.normal(i + 1) == ",")) &&
        lexicon.is(tokens.normal(i), kWordPerson))
      tags[i] = P::kNoun;
    // Torres has [long/JJ] said
    if (tokens.normal(i) == "long" && i > 0 && i + 1 < tags.size() &&
        among(tokens.normal(i - 1), kAuxiliaries) &&
        (tags[i + 1] == P::kParticiple || tags[i + 1] == P::kPast))
      tags[i] = P::kAdverb;
    repair_behind_marks(tokens, marks, lexicon, tags, i);
    if (must_be_noun(tokens, tags, i)) tags[i] = P::kNoun;
    if (has_object(tokens, lexicon, tags, i)) tags[i] = P::kPast;
    if (tags[i] == P::kNoun && (stands_between_names(tokens, tags, i) || follows_plural(tokens, tags, i)) &&
        (lexicon.cue_at(tokens, i, i + 1).frames & (kFrameClause | kFrameOf | kFrameTold)))
      tags[i] = P::kThird;
    if (is_gerund_before_words(tokens, marks, lexicon, tags, i)) tags[i] = P::kGerund;
    if (leads_to_that(tokens, lexicon, tags, i)) tags[i] = P::kThird;
    const bool noun = tags[i] == P::kNoun || tags[i] == P::kName || tags[i] == P::kAdjective;
    if (noun && ends_attribution(tokens, marks, tags, i) &&
        (lexicon.cue_at(tokens, i, i + 1).frames & kFrameQuote))
      tags[i] = tokens.normal(i).ends_with('s') ? P::kThird : P::kPast;
    if (reports_clause(tokens, marks, tags, lexicon, i) || says_plainly(tokens, marks, tags, i) ||
        closes_clause(tokens, marks, tags, lexicon, i))
      tags[i] = tokens.normal(i).ends_with('s')   ? P::kThird
                : tokens.normal(i).ends_with('d') ? P::kPast
                                                 : P::kPresent;
  }
}

}  // namespace newsglass
