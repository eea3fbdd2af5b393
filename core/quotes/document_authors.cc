#include "quotes/document_authors.h"

#include <algorithm>
#include <string_view>

#include "quotes/noun_phrase.h"
#include "quotes/source_phrase.h"
#include "quotes/verb_subject.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kWidestOccasion = 12;  // tokens around a cue in which "in a letter" counts

bool told(const Speaker& s) { return s.entity || !s.unnamed.empty(); }

bool is_definite(const QuoteContext& c, uint32_t i) {
  const std::string_view w = c.word(i);
  return w == "the" || w == "this" || w == "that";
}

}  // namespace

bool DocumentAuthors::is_document(uint32_t head) const {
  const std::string_view w = c_.word(head);
  return c_.is(head, kWordDocument) && (w.back() != 's' || w == "summons") && w != "source";
}

Speaker DocumentAuthors::author_of(TokenSpan phrase, uint32_t head) {
  Speaker author = {title_in(phrase, head), ""};
  if (!told(author)) author = owner(phrase, head);
  if (!told(author)) author.entity = behind(head);
  if (!told(author)) author = issuer(phrase);
  const std::string word(c_.word(head));
  if (told(author)) {
    known_[word] = author;
  } else if (const auto known = known_.find(word); known != known_.end() && is_definite(c_, phrase.begin)) {
    author = known->second;
  }
  return author;
}

void DocumentAuthors::note_occasion(const Draft& draft, const Speaker& speaker) {
  if (draft.cue.empty() || !told(speaker)) return;
  const uint32_t cue = draft.cue[0].begin;
  const TokenSpan sentence = c_.tokens.sentences()[c_.tokens.sentence_of(cue)];
  const uint32_t begin = std::max(sentence.begin, cue > kWidestOccasion ? cue - kWidestOccasion : 0);
  const uint32_t end = std::min(sentence.end, cue + kWidestOccasion);
  for (uint32_t i = begin; i + 1 < end; ++i) {
    const std::string_view w = c_.word(i);
    if (c_.quoted(i) || (w != "in" && w != "on" && w != "through" && w != "via")) continue;
    const auto phrase = noun_phrase_from(c_, i + 1, end, false);
    if (!phrase) continue;
    for (uint32_t k = phrase->begin; k < phrase->end; ++k)
      if (c_.tag(k) == P::kNoun && is_document(k)) known_[std::string(c_.word(k))] = speaker;
  }
}

// "the textbook “Rivers of Ria”", "a Ria Times report".
EntityId DocumentAuthors::title_in(TokenSpan phrase, uint32_t head) const {
  for (uint32_t i = phrase.begin; i < phrase.end && c_.tag(i) != P::kWh; ++i) {
    const MentionId m = c_.mention_at(i);
    if (!m) continue;
    const Mention& mention = c_.entities.mentions[m.index];
    if (mention.form != MentionForm::kName) continue;
    const bool before = mention.tokens.end == head && mention.type == EntityType::kOrganization;
    if (mention.type == EntityType::kWork || before) return mention.entity;
  }
  return EntityId();
}

// "Torres's letter", "her letter".
Speaker DocumentAuthors::owner(TokenSpan phrase, uint32_t head) const {
  if (c_.tag(phrase.begin) == P::kPossessive) {
    const MentionId m = c_.mention_at(phrase.begin);
    return {m && speaks(c_, m) ? c_.entities.mentions[m.index].entity : EntityId(), ""};
  }
  for (uint32_t i = head; i-- > phrase.begin + 1;)
    if (c_.tag(i) == P::kGenitive) return {named_in(c_, {phrase.begin, i}), ""};
  return {};
}

// "a letter from Torres", "a report published by the port council".
EntityId DocumentAuthors::behind(uint32_t head) const {
  const uint32_t sentence_end = c_.tokens.sentences()[c_.tokens.sentence_of(head)].end;
  uint32_t i = head + 1;
  if (c_.tag(i) == P::kParticiple || c_.tag(i) == P::kPast) ++i;
  if (i >= sentence_end || (c_.word(i) != "by" && c_.word(i) != "from")) return EntityId();
  const auto phrase = noun_phrase_from(c_, i + 1, sentence_end, false);
  return phrase ? named_in(c_, *phrase) : EntityId();
}

// "[The council] issued a statement saying"
Speaker DocumentAuthors::issuer(TokenSpan phrase) const {
  const TokenSpan sentence = c_.tokens.sentences()[c_.tokens.sentence_of(phrase.begin)];
  if (phrase.begin <= sentence.begin + 1 || !c_.is(phrase.begin - 1, kWordIssue)) return {};
  uint32_t group = phrase.begin - 1;
  while (group > sentence.begin && (c_.tag(group - 1) == P::kAdverb || c_.tag(group - 1) == P::kModal ||
                                    c_.word(group - 1) == "has" || c_.word(group - 1) == "have"))
    --group;
  auto subject = noun_phrase_before(c_, group, sentence.begin);
  if (!subject) subject = clause_subject(c_, sentence, phrase.begin);
  if (!subject) return {};
  const MentionId m = c_.mention_at(subject->begin);
  if (is_pronoun(c_, head_of(c_, *subject)))
    return {m ? c_.entities.mentions[m.index].entity : EntityId(), ""};
  return speaker_of_phrase(c_, *subject);
}

}  // namespace newsglass
