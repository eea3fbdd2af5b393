#include "entities/people/person_mention.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestTitle = 6;      // tokens before a name
constexpr uint32_t kVerbAfter = 3;         // tokens
constexpr uint32_t kLongestInsertion = 40;  // tokens back to a bracket or relative

bool is_modifier(P p) {
  return p == P::kNoun || p == P::kAdjective || p == P::kDeterminer || p == P::kName || p == P::kNumber || p == P::kPossessive;
}

bool has_frame(const Reading& d, uint32_t i, uint32_t limit, uint32_t frames) { return d.cue_at(i, limit).frames & frames; }

void read_surroundings(const Reading& d, TokenSpan sentence, PersonMention& m) {
  for (uint32_t i = m.tokens.begin; i-- > sentence.begin && d.word(i) != "," && m.tokens.begin - i < kLongestInsertion;) {
    m.in_brackets |= d.word(i) == "(";
    m.in_relative |= d.tag(i) == P::kWh;
  }
  m.in_opening = d.is_in_opening(m.tokens.begin);
}

}  // namespace

PronounUse use_of_pronoun(const Reading& d, uint32_t t) {
  const std::string_view w = d.word(t).substr(0, d.word(t).find('\''));
  if (w == "he" || w == "she") return PronounUse::kSubject;
  if (w == "his" || (w == "her" && d.tag(t) == P::kPossessive)) return PronounUse::kPossessive;
  if (w == "himself" || w == "herself") return PronounUse::kReflexive;
  return PronounUse::kObject;
}

bool speaks(const Reading& d, TokenSpan tokens) {
  const TokenSpan sentence = d.tokens.sentence_at(tokens.begin);
  if (tokens.begin > sentence.begin && has_frame(d, tokens.begin - 1, tokens.begin, kFrameInvert) && d.is_finite(tokens.begin - 1))
    return true;
  for (uint32_t i = tokens.end; i < tokens.end + kVerbAfter && i < sentence.end; ++i)
    if (d.is_verb(i)) return has_frame(d, i, sentence.end, kFrameClause | kFrameQuote | kFrameTold);
  return false;
}

PersonMention read_person_mention(const Reading& d, TokenSpan tokens, uint32_t person, PersonForm form, Gender gender) {
  PersonMention m;
  m.tokens = tokens;
  m.person = person;
  m.form = form;
  m.gender = gender;
  const TokenSpan sentence = d.tokens.sentence_at(tokens.begin);
  const bool pronoun = form == PersonForm::kPronoun;
  m.subject = pronoun ? use_of_pronoun(d, tokens.begin) == PronounUse::kSubject : d.is_subject(tokens);
  m.possessor = pronoun ? use_of_pronoun(d, tokens.begin) == PronounUse::kPossessive : d.is_possessor(tokens);
  read_surroundings(d, sentence, m);
  uint32_t begin = tokens.begin;
  for (uint32_t steps = 0; steps < kLongestTitle && begin > sentence.begin && is_modifier(d.tag(begin - 1)); ++steps) --begin;
  m.spoke = !m.possessor && speaks(d, {begin, tokens.end});
  m.conjoined = d.word(tokens.end) == "and" && d.is_person_at(tokens.end + 1);
  if (begin == sentence.begin) return m;
  const P before = d.tag(begin - 1);
  const std::string_view w = d.word(begin - 1);
  m.conjoined |= w == "and" || w == "or" || w == "&";
  m.prepositional = before == P::kPreposition || before == P::kTo;
  m.by = w == "by";
  m.of = w == "of";
  m.object = (d.is_verb(begin - 1) || before == P::kParticle) && !m.spoke;
  m.heard = has_frame(d, begin - 1, begin, kFrameTold | kFrameObjectTo) && !m.spoke;
  m.apposed = w == ",";
  return m;
}

}  // namespace newsglass
