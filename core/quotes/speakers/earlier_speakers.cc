#include "quotes/speakers/earlier_speakers.h"

#include <algorithm>
#include <string_view>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/speakers/source_phrase.h"
#include "quotes/verbs/verb_subject.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kFurthestMentions = 60;   // back, to a body named by its kind
constexpr uint32_t kFurthestParagraphs = 3;  // back, to speakers meant by "they"

enum class Number { kIt, kThey, kOther };

Number number_of(std::string_view w) {
  if (w == "it" || w == "its") return Number::kIt;
  if (w == "they" || w == "their") return Number::kThey;
  return Number::kOther;
}

bool is_plural(std::string_view w) {
  const auto ends_with = [&](std::string_view end) {
    return w.size() >= end.size() && w.substr(w.size() - end.size()) == end;
  };
  return w == "police" || w == "people" || ends_with("s") || ends_with("men") || ends_with("children");
}

}  // namespace

void EarlierSpeakers::spoke(const std::vector<Speaker>& speakers, TokenSpan source) {
  if (speakers.empty()) return;
  speakers_ = speakers;
  paragraph_ = c_.tokens.paragraph_of(source.begin);
  const EntityId e = last();
  if (e && (type(e) == EntityType::kOrganization || type(e) == EntityType::kWork)) {
    body_ = e;
    body_paragraph_ = paragraph_;
  }
}

EntityId EarlierSpeakers::last() const { return speakers_.size() == 1 ? speakers_[0].entity : EntityId(); }

bool EarlierSpeakers::holds_word(TokenSpan tokens, std::string_view word) const {
  for (uint32_t t = tokens.begin; t < tokens.end; ++t)
    if (c_.word(t) == word) return true;
  return false;
}

PointedBack EarlierSpeakers::described(uint32_t head) const {
  if (c_.tag(head) != P::kNoun && c_.tag(head) != P::kName) return {};
  const EntityId again =
      c_.tokens.paragraph_of(head) <= body_paragraph_ + kFurthestParagraphs ? body_ : EntityId();
  const std::string_view article = head > 0 ? c_.word(head - 1) : std::string_view();
  if (again && (article == "the" || article == "this") &&
      ((type(again) == EntityType::kOrganization && c_.is(head, kWordBody)) ||
       (type(again) == EntityType::kWork && c_.is(head, kWordDocument))))
    return {{{again, ""}}, Rule::kSpeakerInstitution};
  if (const EntityId body = body_named(head)) return {{{body, ""}}, Rule::kSpeakerInstitution};
  return {};
}

// "the university": the last entity named before in whose name that word stands. "The doctors" are no part of Doctors for
// Ria.
EntityId EarlierSpeakers::body_named(uint32_t head) const {
  if (c_.is(head, kWordPerson) && !c_.is(head, kWordBody)) return EntityId();
  const auto& mentions = c_.entities.mentions;
  auto m = std::partition_point(mentions.begin(), mentions.end(),
                                [&](const Mention& mention) { return mention.tokens.begin < head; });
  for (uint32_t seen = 0; m != mentions.begin() && seen < kFurthestMentions; ++seen) {
    const Mention& mention = *--m;
    const bool body = mention.type == EntityType::kOrganization || mention.type == EntityType::kWork ||
                      mention.type == EntityType::kPlace;
    if (mention.form == MentionForm::kName && body && holds_word(mention.tokens, c_.word(head))) return mention.entity;
  }
  return EntityId();
}

bool EarlierSpeakers::agrees(EntityId e, std::string_view pronoun) const {
  if (number_of(pronoun) == Number::kIt)
    return type(e) == EntityType::kOrganization || type(e) == EntityType::kWork ||
           type(e) == EntityType::kPlace;
  return type(e) == EntityType::kOrganization;
}

PointedBack EarlierSpeakers::pronoun(uint32_t head) const {
  const std::string_view w = c_.word(head);
  const Number number = number_of(w);
  if (number == Number::kOther) return {};
  const TokenSpan sentence = c_.tokens.sentence_at(head);
  if (auto nearest = according(head, sentence); !nearest.speakers.empty()) return nearest;
  const bool near = c_.tokens.paragraph_of(head) <= paragraph_ + kFurthestParagraphs;
  if (number == Number::kThey && near && speakers_.size() > 1) return {speakers_, Rule::kSpeakerContinuing};
  if (const EntityId e = last(); e && agrees(e, w)) return {speakers_, Rule::kSpeakerContinuing};
  if (number == Number::kThey && near && speakers_.size() == 1 && !speakers_[0].entity &&
      is_plural(speakers_[0].unnamed))
    return {speakers_, Rule::kSpeakerContinuing};
  return subject_before(head, sentence);
}

// "According to a Ria Times report, [it] would rain"
PointedBack EarlierSpeakers::according(uint32_t head, TokenSpan sentence) const {
  if (c_.word(sentence.begin) != "according" || sentence.begin + 2 >= head) return {};
  const auto phrase = noun_phrase_from(c_, sentence.begin + 2, head, false);
  if (!phrase) return {};
  for (uint32_t i = phrase->begin; i < phrase->end; ++i)
    if (const MentionId m = c_.mention_at(i);
        m && agrees(c_.entities.mentions[m.index].entity, c_.word(head)))
      return {{{c_.entities.mentions[m.index].entity, ""}}, Rule::kSpeakerSubject};
  return {};
}

// "Survivors welcomed the news. However, [they] said"
PointedBack EarlierSpeakers::subject_before(uint32_t head, TokenSpan sentence) const {
  auto subject = clause_subject(c_, sentence, head);
  const uint32_t number = c_.tokens.sentence_of(head);
  if (!subject && number > 0) {
    const TokenSpan before = c_.tokens.sentences()[number - 1];
    subject = clause_subject(c_, before, before.end);
  }
  if (!subject || is_pronoun(c_, head_of(c_, *subject))) return {};
  if (const EntityId e = named_in(c_, *subject)) {
    if (!agrees(e, c_.word(head))) return {};
    return {{{e, ""}}, Rule::kSpeakerSubject};
  }
  if (number_of(c_.word(head)) == Number::kThey && is_plural(c_.word(head_of(c_, *subject))))
    return {{speaker_of_phrase(c_, *subject)}, Rule::kSpeakerSubject};
  if (number_of(c_.word(head)) == Number::kIt && c_.is(head_of(c_, *subject), kWordBody))
    return {{speaker_of_phrase(c_, *subject)}, Rule::kSpeakerSubject};
  return {};
}

}  // namespace newsglass
