#include "quotes/speakers/document_authors.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "base/among.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/speakers/source_phrase.h"
#include "quotes/verbs/verb_subject.h"
#include "syntax/verb_groups.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr std::ptrdiff_t kFurthestDocuments = 16;  // back, to "the letter"
constexpr uint32_t kLongestDocument = 5;   // tokens of "a long signed letter"
constexpr uint32_t kWidestOccasion = 12;   // tokens around a cue in which "in a letter" counts

bool told(const Speaker& s) { return s.entity || !s.unnamed.empty(); }

// "a memo obtained by the Ria Times": who read it did not write it.
bool tells_reader(std::string_view participle) {
  constexpr std::string_view kReaders[] = {"obtained", "read", "reviewed", "seen", "viewed"};
  return among(participle, kReaders);
}

bool is_within_phrase(P tag) {
  return tag == P::kDeterminer || tag == P::kPossessive || tag == P::kAdjective || tag == P::kNoun || tag == P::kNumber || tag == P::kParticiple;
}

bool is_definite(const QuoteContext& c, uint32_t i) {
  const std::string_view w = c.word(i);
  return w == "the" || w == "this" || w == "that";
}

}  // namespace

DocumentAuthors::DocumentAuthors(const QuoteContext& c) : c_(c) {
  note_titles();
  note_told_of();
  std::stable_sort(noted_.begin(), noted_.end(), [](const Known& a, const Known& b) { return a.head < b.head; });
}

bool DocumentAuthors::is_lone_document(uint32_t head) const {
  const std::string_view w = c_.word(head);
  return c_.is(head, kWordDocument) && (!w.ends_with('s') || w == "summons") && w != "source";
}

bool DocumentAuthors::is_document(TokenSpan phrase, uint32_t head) const {
  return is_lone_document(head) || (c_.is(head, kWordReportNoun) && owner(phrase, head).entity);
}

// the textbook “Rivers of Ria”, the “Rivers of Ria” textbook
void DocumentAuthors::note_titles() {
  for (const Mention& mention : c_.entities.mentions) {
    if (mention.type != EntityType::kWork || mention.form != MentionForm::kName) continue;
    uint32_t after = mention.tokens.end, before = mention.tokens.begin;
    if (c_.quoted(after) && c_.tag(after) == P::kPunctuation) ++after;
    while (before > 0 && c_.tag(before - 1) == P::kPunctuation && mention.tokens.begin - before < 2) --before;
    if (is_lone_document(after)) noted_.push_back({after, {mention.entity, ""}});
    if (before > 0 && is_lone_document(before - 1)) noted_.push_back({before - 1, {mention.entity, ""}});
  }
}

// Documents that are told of where nothing is quoted: "Torres denied it in a letter", "In a letter, Torres denied it", "Torres
// published a letter".
void DocumentAuthors::note_told_of() {
  for (uint32_t i = 0; i < c_.size(); ++i) {
    if (c_.tag(i) != P::kNoun || c_.quoted(i) || !is_lone_document(i)) continue;
    if (const EntityId author = told_of(i)) noted_.push_back({i, {author, ""}});
  }
}

EntityId DocumentAuthors::told_of(uint32_t head) const {
  const TokenSpan sentence = c_.tokens.sentence_at(head);
  uint32_t begin = head;
  while (begin > sentence.begin && head - begin < kLongestDocument && is_within_phrase(c_.tag(begin - 1))) --begin;
  const std::string_view first = c_.word(begin);
  if (begin == sentence.begin || (first != "a" && first != "an" && c_.tag(begin) != P::kPossessive)) return EntityId();
  const uint32_t before = begin - 1;
  if (c_.is(before, kWordIssue)) return issuer({begin, head + 1}).entity;
  constexpr std::string_view kBy[] = {"in", "through", "via", "by"};
  if (!among(c_.word(before), kBy)) return EntityId();
  if (before > sentence.begin) {
    const auto subject = clause_subject(c_, sentence, before);
    return subject ? subject_entity(*subject) : EntityId();
  }
  uint32_t comma = head + 1;
  while (comma < sentence.end && comma < head + kWidestOccasion && !c_.is_comma(comma)) ++comma;
  const auto subject = c_.is_comma(comma) ? noun_phrase_from(c_, comma + 1, sentence.end, false) : std::nullopt;
  return subject ? subject_entity(*subject) : EntityId();
}

EntityId DocumentAuthors::subject_entity(TokenSpan subject) const {
  if (!is_pronoun(c_, head_of(c_, subject))) return named_in(c_, subject);
  const MentionId m = c_.mention_at(subject.begin);
  return m ? c_.entities.mentions[m.index].entity : EntityId();
}

// Whoever is behind the last document called so: "the book" may be a textbook.
Speaker DocumentAuthors::known(uint32_t head) const {
  const std::string_view word = c_.word(head);
  const auto same = [&](const Known& k) {
    const std::string_view other = c_.word(k.head);
    return other.size() >= word.size() && other.substr(other.size() - word.size()) == word;
  };
  const auto told_end = known_.rbegin() + std::min(std::ssize(known_), kFurthestDocuments);
  const auto told_last = std::find_if(known_.rbegin(), told_end, same);
  const auto end =
      std::partition_point(noted_.begin(), noted_.end(), [&](const Known& k) { return k.head < head; });
  const auto first = end - std::min(end - noted_.begin(), kFurthestDocuments);
  const auto noted_last =
      std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(first), same);
  const bool told = told_last != told_end;
  const bool noted = noted_last != std::make_reverse_iterator(first);
  if (!told && !noted) return {};
  return told && (!noted || told_last->head > noted_last->head) ? told_last->author : noted_last->author;
}

Speaker DocumentAuthors::author_of(TokenSpan phrase, uint32_t head) {
  Speaker author = {title_in(phrase, head), ""};
  if (!told(author)) author = owner(phrase, head);
  if (!told(author) && !(c_.word(phrase.begin) == "a" || c_.word(phrase.begin) == "an")) author.entity = behind(head);
  if (!told(author)) author = issuer(phrase);
  if (told(author)) {
    known_.push_back({head, author});
  } else if (is_definite(c_, phrase.begin)) {
    author = known(head);
  }
  return author;
}

void DocumentAuthors::note_occasion(const Draft& draft, const Speaker& speaker) {
  if (draft.cue.empty() || !told(speaker)) return;
  const uint32_t cue = draft.cue[0].begin;
  const TokenSpan sentence = c_.tokens.sentence_at(cue);
  const uint32_t begin = std::max(sentence.begin, cue > kWidestOccasion ? cue - kWidestOccasion : 0);
  const uint32_t end = std::min(sentence.end, cue + kWidestOccasion);
  for (uint32_t i = begin; i + 1 < end; ++i) {
    const std::string_view w = c_.word(i);
    if (c_.quoted(i) || (w != "in" && w != "on" && w != "through" && w != "via")) continue;
    const auto phrase = noun_phrase_from(c_, i + 1, end, false);
    if (!phrase) continue;
    for (uint32_t k = phrase->begin; k < phrase->end; ++k)
      if (c_.tag(k) == P::kNoun && is_lone_document(k)) known_.push_back({k, speaker});
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
  const uint32_t sentence_end = c_.tokens.sentence_at(head).end;
  uint32_t i = head + 1;
  if (c_.tag(i) == P::kParticiple || c_.tag(i) == P::kPast) {
    if (tells_reader(c_.word(i))) return EntityId();
    ++i;
  }
  if (i >= sentence_end || (c_.word(i) != "by" && c_.word(i) != "from")) return EntityId();
  const auto phrase = noun_phrase_from(c_, i + 1, sentence_end, false);
  return phrase ? named_in(c_, *phrase) : EntityId();
}

// "[The council] issued a statement saying"
Speaker DocumentAuthors::issuer(TokenSpan phrase) const {
  const TokenSpan sentence = c_.tokens.sentence_at(phrase.begin);
  if (phrase.begin <= sentence.begin + 1 || !c_.is(phrase.begin - 1, kWordIssue)) return {};
  const uint32_t group = verb_group(c_, phrase.begin - 1, sentence.begin).begin;
  auto subject = noun_phrase_before(c_, group, sentence.begin);
  if (!subject) subject = clause_subject(c_, sentence, phrase.begin);
  if (!subject) return {};
  if (is_pronoun(c_, head_of(c_, *subject))) return {subject_entity(*subject), ""};
  return speaker_of_phrase(c_, *subject);
}

}  // namespace newsglass
