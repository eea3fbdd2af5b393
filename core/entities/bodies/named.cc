#include "entities/bodies/named.h"

#include <string>

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestNamedPhrase = 8;

std::string key_of(uint32_t root, std::string_view word) {
  return std::to_string(root) + ' ' + std::string(word);
}

bool ends_head(std::string_view word) {
  return word == "of" || word == "for" || word == "in" || word == "at";
}

}  // namespace

NamedBodies::NamedBodies(const NounPhrases& phrases, const NameForms& forms, const Clusters& clusters)
    : p_(phrases), clusters_(clusters), kinds_(phrases.d.names.size()), countries_(phrases.d.names.size()) {
  for (const NameForm& form : forms.all) {
    const uint32_t root = clusters.root(form.names[0]);
    if (!BodyWords::possible(form.type)) continue;
    learn_from_words(form, root);
    learn_from_knowledge(form, root);
  }
  for (uint32_t n = 0; n < p_.d.names.size(); ++n)
    if (BodyWords::possible(p_.d.names[n].type)) learn_from_neighbours(n);
}

bool NamedBodies::is_called(uint32_t root, std::string_view word) const {
  return called_.find(key_of(root, word)) != called_.end();
}

void NamedBodies::learn_word(uint32_t root, EntityType type, std::string_view word) {
  const BodyKinds kinds = p_.lexicon.body_words().kinds(word) & BodyWords::possible(type);
  if (!kinds) return;
  kinds_[root] |= kinds;
  called_.insert(key_of(root, word));
}

void NamedBodies::learn_from_words(const NameForm& form, uint32_t root) {
  // "Bank of the Islands" is a bank.
  for (const std::string& word : form.words) {
    if (ends_head(word)) break;
    learn_word(root, form.type, word);
  }
}

void NamedBodies::learn_from_knowledge(const NameForm& form, uint32_t root) {
  for (const Thing& thing : p_.lexicon.knowledge().things(KnowledgeBase::key(form.joined()))) {
    const BodyKinds kinds = BodyWords::of(thing.kind) & BodyWords::possible(form.type);
    kinds_[root] |= kinds;
    if (kinds) countries_[root] = thing.country;
  }
  // "Southern Africa" is a region, as a continent is one.
  if (form.type == EntityType::kPlace && form.words.size() > 1 && !kinds_[root])
    for (const Thing& thing : p_.lexicon.knowledge().things(form.words.back()))
      if (thing.kind == Thing::kRegion && thing.country.empty()) kinds_[root] |= BodyWords::of(thing.kind);
}

void NamedBodies::learn_from_neighbours(uint32_t name) {
  const Reading& d = p_.d;
  const TokenSpan tokens = d.names[name].tokens;
  const uint32_t root = clusters_.root(name);
  const EntityType type = d.names[name].type;
  // "the magazine Tidewater"
  if (tokens.begin > 0 && d.name_at(tokens.begin - 1) == Reading::kNoName &&
      d.tokens.sentence_of(tokens.begin - 1) == d.tokens.sentence_of(tokens.begin))
    learn_word(root, type, d.word(tokens.begin - 1));
  uint32_t begin = tokens.end;
  const std::string_view next = d.word(begin);
  if (next == "," || next == "is" || next == "was") {
    ++begin;
    if (d.tag(begin) != P::kDeterminer || (next == "," && d.is_in_opening(begin))) return;
    const uint32_t noun = noun_of_phrase(begin);
    if (noun != Reading::kNoName) learn_word(root, type, d.word(noun));
  }
}

uint32_t NamedBodies::noun_of_phrase(uint32_t begin) const {
  const Reading& d = p_.d;
  uint32_t i = begin + 1;
  for (; i < d.size() && i < begin + kLongestNamedPhrase; ++i)
    if (d.name_at(i) == Reading::kNoName && !p_.is_modifier(i, false)) break;
  --i;
  return i > begin && d.name_at(i) == Reading::kNoName &&
                 d.tokens.sentence_of(i) == d.tokens.sentence_of(begin)
             ? i
             : Reading::kNoName;
}

}  // namespace newsglass
