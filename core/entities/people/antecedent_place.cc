#include "entities/people/antecedent_place.h"

#include <algorithm>
#include <string_view>

#include "base/portable_math.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kMostVerbs = 4;

bool breaks_clause(const Reading& d, uint32_t i) {
  const P p = d.tag(i);
  const std::string_view w = d.word(i);
  return w == "," || p == P::kWh || p == P::kConjunction || w == "that" || w == "because" || w == "after" || w == "when" || w == "as" ||
         w == "while";
}

}  // namespace

float counted(uint32_t n) { return static_cast<float>(portable_log(1.0 + n)) / 2; }
float distance_sign(uint32_t tokens) { return static_cast<float>(portable_log(1.0 + tokens)) / 4; }

void set_step(Antecedent& a, uint32_t n, std::initializer_list<Sign> steps) {
  a[steps.begin()[std::min<size_t>(n, steps.size() - 1)]] = 1;
}

void set_distance(const Reading& d, const PersonMention& m, uint32_t pronoun, Antecedent& a) {
  set_step(a, d.sentence_of(pronoun) - d.sentence_of(m.tokens.begin),
           {Sign::kSentence0, Sign::kSentence1, Sign::kSentence2, Sign::kSentence3, Sign::kSentenceFar});
  a[Sign::kDistance] = distance_sign(pronoun - m.tokens.begin);
  const uint32_t paragraphs = d.tokens.paragraph_of(pronoun) - d.tokens.paragraph_of(m.tokens.begin);
  a[Sign::kSameParagraph] = paragraphs == 0;
  a[Sign::kParagraphBefore] = paragraphs == 1;
  a[Sign::kFirstOfParagraph] = paragraphs == 0 && m.first;
}

void set_role(const Reading& d, const PersonMention& m, uint32_t pronoun, PronounUse use, Antecedent& a) {
  const bool subject = use == PronounUse::kSubject, object = use == PronounUse::kObject, possessive = use == PronounUse::kPossessive;
  const uint32_t sentences = d.sentence_of(pronoun) - d.sentence_of(m.tokens.begin);
  const bool other = m.object || m.prepositional;
  a[Sign::kSubject] = m.subject;
  a[Sign::kPossessor] = m.possessor;
  a[Sign::kObject] = m.object;
  a[Sign::kPrepositional] = m.prepositional;
  a[Sign::kBy] = m.by;
  a[Sign::kOf] = m.of;
  a[Sign::kConjoined] = m.conjoined;
  a[Sign::kApposed] = m.apposed;
  a[Sign::kInRelative] = m.in_relative;
  a[Sign::kInBrackets] = m.in_brackets;
  a[Sign::kInOpening] = m.in_opening;
  a[Sign::kFirstOfSentence] = m.first;
  a[Sign::kFirstSubject] = m.first_subject;
  a[Sign::kSubjectForSubject] = subject && m.subject;
  a[Sign::kSubjectForObject] = object && m.subject;
  a[Sign::kSubjectForPossessive] = possessive && m.subject;
  a[Sign::kOtherForSubject] = subject && other;
  a[Sign::kOtherForObject] = object && other;
  a[Sign::kPossessorForPossessive] = possessive && m.possessor;
  a[Sign::kSpokeForSubject] = subject && m.spoke;
  a[Sign::kHeardInSentence] = sentences == 0 && m.heard;
  a[Sign::kPronoun] = m.form == PersonForm::kPronoun;
  a[Sign::kNominal] = m.form == PersonForm::kNominal;
  a[Sign::kShortName] = m.form == PersonForm::kName && m.tokens.size() == 1;
  a[Sign::kFullName] = m.form == PersonForm::kName && m.tokens.size() > 1;
}

void set_clause(const Reading& d, const PersonMention& m, uint32_t pronoun, PronounUse use, Antecedent& a) {
  if (d.tokens.sentence_of(m.tokens.begin) != d.tokens.sentence_of(pronoun)) return;
  uint32_t verbs = 0;
  bool relative = false, broken = false;
  for (uint32_t i = m.tokens.end; i < pronoun; ++i) {
    verbs += d.is_finite(i);
    relative |= d.tag(i) == P::kWh;
    broken |= breaks_clause(d, i);
  }
  const bool clause = !broken && verbs <= 1;
  a[Sign::kSameClause] = clause;
  a[Sign::kSameClauseSubject] = clause && m.subject;
  a[Sign::kSameClauseSubjectForObject] = clause && m.subject && use == PronounUse::kObject;
  a[Sign::kSameClauseSubjectForPossessive] = clause && m.subject && use == PronounUse::kPossessive;
  a[Sign::kVerbsBetween] = static_cast<float>(std::min(verbs, kMostVerbs)) / kMostVerbs;
  a[Sign::kRelativeBetween] = relative;
}

void set_marks(const Reading& d, const PersonMention& m, uint32_t pronoun, Antecedent& a) {
  const uint32_t here = d.quotation_of(pronoun), there = d.quotation_of(m.tokens.begin);
  const bool in = here != Marks::kNone, was_in = there != Marks::kNone;
  const bool same_sentence = d.sentence_of(pronoun) == d.sentence_of(m.tokens.begin);
  a[Sign::kSameMarks] = in && here == there;
  a[Sign::kOtherMarks] = in && was_in && here != there;
  a[Sign::kNoMarks] = !in && !was_in;
  a[Sign::kMarksForNone] = !in && was_in;
  a[Sign::kNoneForMarks] = in && !was_in;
  a[Sign::kSpeakerForMarks] = in && !was_in && same_sentence && (m.subject || m.spoke);
}

}  // namespace newsglass
