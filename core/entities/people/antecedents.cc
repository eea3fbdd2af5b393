#include "entities/people/antecedents.h"

#include <algorithm>
#include <iterator>

#include "entities/people/antecedent_place.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostSentences = 10;  // back
constexpr uint32_t kMostMentions = 64;   // back
constexpr size_t kMostCandidates = 16;
constexpr uint32_t kFurthestAfter = 40;  // tokens
constexpr uint32_t kMostAfter = 2;       // persons named after the pronoun
constexpr uint32_t kFurthestInOpening = 3;  // tokens of "Asked whether he"

// "In her speech," and "Asked whether she would go,", where the tagger takes the participle for a past tense.
bool is_in_opening(const Reading& d, uint32_t t) {
  const uint32_t begin = d.tokens.sentence_at(t).begin;
  return d.is_in_opening(t) || (d.tag(begin) == PartOfSpeech::kPast && t - begin <= kFurthestInOpening);
}

}  // namespace

Antecedents::Antecedents(const Reading& d, const Clusters& clusters)
    : d_(d), clusters_(clusters), counts_(d.names.size(), 0), named_(d.names.size(), 0) {
  for (uint32_t n = 0; n < d.names.size(); ++n) ++named_[clusters.root(n)];
}

void Antecedents::see(TokenSpan tokens, uint32_t person, PersonForm form, Gender gender) {
  PersonMention m = read_person_mention(d_, tokens, person, form, gender);
  const uint32_t sentence = d_.tokens.sentence_at(tokens.begin).begin;
  m.first = true;
  m.first_subject = m.subject;
  uint32_t looked = 0;
  for (auto s = seen_.rbegin(); s != seen_.rend() && s->tokens.begin >= sentence && looked < kMostMentions; ++s, ++looked) {
    m.first = false;
    if (s->subject) m.first_subject = false;
  }
  if (person != Reading::kNoName) {
    ++counts_[person];
    if (first_person_ == Reading::kNoName) first_person_ = person;
  }
  seen_.push_back(m);
}

bool Antecedents::agrees(const PersonMention& m, Gender gender) const {
  return genders_agree(m.person != Reading::kNoName ? clusters_.gender(m.person) : m.gender, gender);
}

std::vector<Antecedent> Antecedents::of(TokenSpan tokens, Gender gender) const {
  const uint32_t t = tokens.begin;
  const PronounUse use = tokens.size() > 1 ? PronounUse::kSubject : use_of_pronoun(d_, t);
  const Asked asked{t, gender, use, use == PronounUse::kSubject && speaks(d_, tokens), is_in_opening(d_, t)};
  std::vector<Antecedent> out;
  add_named_after(asked, out);
  add_spoken_of(asked, out);
  set_counts(out);
  out.emplace_back();
  out.back()[Sign::kNobody] = 1;
  set_use(asked, out.back());
  return out;
}

// "In her speech, Torres said": persons named after the pronoun in its sentence who were not spoken of before.
void Antecedents::add_named_after(const Asked& asked, std::vector<Antecedent>& out) const {
  const TokenSpan sentence = d_.tokens.sentence_at(asked.token);
  uint32_t named = 0;
  bool comma = false;
  for (uint32_t i = asked.token + 1; i < sentence.end && i < asked.token + kFurthestAfter && named < kMostAfter; ++i) {
    comma |= d_.word(i) == ",";
    if (!d_.is_person_at(i) || d_.names[d_.name_at(i)].tokens.begin != i) continue;
    const uint32_t person = clusters_.root(d_.name_at(i));
    ++named;
    if (counts_[person] > 0 || std::any_of(out.begin(), out.end(), [&](const Antecedent& a) { return a.person == person; })) continue;
    Antecedent& a = out.emplace_back();
    a.person = person;
    a.nearest = d_.names[d_.name_at(i)].tokens;
    a[Sign::kAfter] = 1;
    a[Sign::kAfterSubject] = d_.is_subject(a.nearest);
    a[Sign::kAfterPossessor] = d_.is_possessor(a.nearest);
    a[Sign::kAfterComma] = comma;
    a[Sign::kAfterOpening] = asked.opening;
    a[Sign::kAfterFirst] = seen_.empty();
    a[Sign::kDistance] = distance_sign(i - asked.token);
    a[Sign::kRank1] = named > 1;
    a[a.nearest.size() > 1 ? Sign::kFullName : Sign::kShortName] = 1;
    set_use(asked, a);
  }
}

void Antecedents::add_spoken_of(const Asked& asked, std::vector<Antecedent>& out) const {
  const size_t after = out.size();
  std::vector<uint32_t> recent(after, 0), recent_subjects(after, 0);
  Between between;
  uint32_t looked = 0;
  for (auto m = seen_.rbegin(); m != seen_.rend() && looked < kMostMentions && out.size() < kMostCandidates; ++m, ++looked) {
    if (d_.strand_of(m->tokens.begin) != d_.strand_of(asked.token)) continue;
    if (d_.sentence_of(asked.token) - d_.sentence_of(m->tokens.begin) >= kMostSentences) break;
    const auto at = static_cast<size_t>(std::find_if(out.begin(), out.end(), [&](const Antecedent& a) {
                                          return a.person == m->person && a.person != Reading::kNoName;
                                        }) - out.begin());
    if (at == out.size()) {
      out.push_back(candidate(*m, asked, between));
      recent.push_back(0);
      recent_subjects.push_back(0);
      ++between.persons;
      between.agreeing += agrees(*m, asked.gender);
    }
    note_mention(*m, asked, between.speaker, out[at]);
    between.speaker |= m->spoke;
    ++recent[at];
    recent_subjects[at] += m->subject;
    between.subjects += m->subject;
    between.agreeing_subjects += m->subject && agrees(*m, asked.gender);
  }
  for (size_t i = after; i < out.size(); ++i) {
    out[i][Sign::kRecentCount] = counted(recent[i]);
    out[i][Sign::kRecentSubjects] = counted(recent_subjects[i]);
  }
}

Antecedent Antecedents::candidate(const PersonMention& m, const Asked& asked, const Between& between) const {
  Antecedent a;
  a.person = m.person;
  a.unnamed_gender = m.person == Reading::kNoName ? m.gender : Gender::kUnknown;
  a.nearest = m.tokens;
  set_distance(d_, m, asked.token, a);
  set_role(d_, m, asked.token, asked.use, a);
  set_clause(d_, m, asked.token, asked.use, a);
  set_marks(d_, m, asked.token, a);
  set_named_again(asked, a);
  set_use(asked, a);
  set_step(a, between.persons, {Sign::kRank0, Sign::kRank1, Sign::kRank2, Sign::kRankFar});
  set_step(a, between.agreeing, {Sign::kAgreeing0, Sign::kAgreeing1, Sign::kAgreeingFar});
  set_step(a, between.subjects, {Sign::kSubjectsBetween0, Sign::kSubjectsBetween1, Sign::kSubjectsBetweenFar});
  a[Sign::kAgreeingSubjectsBetween0] = between.agreeing_subjects == 0;
  a[Sign::kSpokeForSpeaker] = asked.speaks && m.spoke;
  a[Sign::kNoSpeakerForSpeaker] = asked.speaks && !m.spoke;
  a[Sign::kSamePronoun] = m.form == PersonForm::kPronoun && m.gender == asked.gender;
  a[Sign::kUnnamed] = m.person == Reading::kNoName;
  a[Sign::kFirstPerson] = m.person != Reading::kNoName && m.person == first_person_;
  return a;
}

// What any mention of the person adds, be it the nearest or one before.
void Antecedents::note_mention(const PersonMention& m, const Asked& asked, bool speaker, Antecedent& a) const {
  if (m.spoke && !speaker) {
    a[Sign::kLastSpeaker] = 1;
    a[Sign::kLastSpeakerForSpeaker] = asked.speaks;
    a[Sign::kLastSpeakerForMarks] = d_.quoted(asked.token);
  }
  const uint32_t sentences = d_.sentence_of(asked.token) - d_.sentence_of(m.tokens.begin);
  if (sentences == 0 && m.spoke) a[Sign::kSpokeInSentence] = 1;
  if (!m.subject) return;
  if (sentences == 0) a[Sign::kSubjectOfSentence] = 1;
  if (sentences == 0 && m.first_subject) a[Sign::kFirstSubjectOfSentence] = 1;
  if (sentences == 1 && asked.use == PronounUse::kSubject) a[Sign::kSubjectBefore] = 1;
  if (sentences <= 2) a[Sign::kSubjectOfTwoBefore] = 1;
  if (sentences == 1 && m.first_subject) a[Sign::kFirstSubjectBefore] = 1;
  if (d_.tokens.paragraph_of(asked.token) - d_.tokens.paragraph_of(m.tokens.begin) == 1) a[Sign::kSubjectOfParagraphBefore] = 1;
}

// Who is named later in the sentence is seldom meant by a pronoun before it, unless that opens the sentence.
void Antecedents::set_named_again(const Asked& asked, Antecedent& a) const {
  const TokenSpan sentence = d_.tokens.sentence_at(asked.token);
  a[Sign::kPronounInOpening] = asked.opening;
  for (uint32_t i = asked.token + 1; i < sentence.end && i < asked.token + kFurthestAfter; ++i) {
    if (!d_.is_person_at(i)) continue;
    const uint32_t name = d_.name_at(i);
    if (clusters_.root(name) == a.person) {
      a[Sign::kNamedAgain] = 1;
      a[Sign::kNamedAgainAfterOpening] = asked.opening;
    } else if (asked.opening && genders_agree(clusters_.gender(name), asked.gender) && d_.is_subject(d_.names[name].tokens)) {
      a[Sign::kOtherAfterOpening] = 1;
    }
  }
}

void Antecedents::set_use(const Asked& asked, Antecedent& a) const {
  constexpr Sign kUses[] = {Sign::kUseSubject, Sign::kUseObject, Sign::kUsePossessive, Sign::kUseReflexive};
  a[kUses[static_cast<uint32_t>(asked.use)]] = 1;
  a[Sign::kUseSpeaker] = asked.speaks;
  a[Sign::kUseQuoted] = d_.quoted(asked.token);
  const uint32_t begin = d_.tokens.sentence_at(asked.token).begin;
  a[Sign::kUseFirst] = asked.token == begin;
  a[Sign::kUseFirstOfParagraph] = begin == 0 || d_.tokens.paragraph_of(begin) != d_.tokens.paragraph_of(begin - 1);
}

void Antecedents::set_counts(std::vector<Antecedent>& out) const {
  uint32_t most = 0, most_named = 0;
  for (const Antecedent& a : out) {
    if (a.person == Reading::kNoName) continue;
    most = std::max(most, counts_[a.person]);
    most_named = std::max(most_named, named_[a.person]);
  }
  for (Antecedent& a : out) {
    a[Sign::kOnly] = out.size() == 1;
    if (a.person == Reading::kNoName) continue;
    a[Sign::kNames] = counted(named_[a.person]);
    a[Sign::kMostNames] = named_[a.person] == most_named;
    if (a[Sign::kAfter] != 0) continue;
    a[Sign::kCount] = counted(counts_[a.person]);
    a[Sign::kMost] = counts_[a.person] == most;
  }
}

}  // namespace newsglass
