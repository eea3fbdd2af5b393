#include "entities/link_evidence.h"

#include <algorithm>
#include <string>

namespace newsglass {
namespace {

// A report on sport has more than one word in twenty of what is won and played, or one in sixty ("innings")
// that speaks of nothing else.
constexpr uint32_t kWordsPerPlay = 22, kSportWeight = 3;
// More than one number in so many words: a table, of scores most often.
constexpr uint32_t kWordsPerNumber = 4;
// The first words name the subject, and count so many times.
constexpr uint32_t kFirstWords = 12, kFirstWeight = 4;

}  // namespace

LinkEvidence::LinkEvidence(const Text& text, const Tokens& tokens, const Entities& entities,
                           const KnowledgeBase& knowledge, const LinkWords& words)
    : tokens_(tokens), sentences_(tokens.sentences().size()) {
  uint32_t sport = 0, all = 0, numbers = 0;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    numbers += tokens[i].kind == TokenKind::kNumber;
    if (!tokens[i].is_word()) continue;
    const Topics found = words.topics(tokens.normal(i));
    sentences_[tokens.sentence_of(i)] |= found;
    const uint32_t weight = found & LinkWords::kSport ? kSportWeight : found & LinkWords::kPlay ? 1 : 0;
    sport += all < kFirstWords ? weight * kFirstWeight : weight;
    ++all;
  }
  sport_ = sport * kWordsPerPlay > all || numbers * kWordsPerNumber > all;
  StringSet seen;
  for (const Mention& mention : entities.mentions) {
    if (mention.form != MentionForm::kName) continue;
    if (mention.type == EntityType::kPerson) {
      if (mention.tokens.size() > 1) surnames_.emplace(tokens.normal(mention.tokens.end - 1));
      continue;
    }
    const std::string key = KnowledgeBase::key(text.view(mention.span));
    if (!seen.insert(key).second) continue;
    for (const Thing& thing : knowledge.things(key)) {
      if (thing.is_organization() || thing.country.empty()) continue;
      if (thing.kind == Thing::kCity && thing.weight < 1000) continue;
      ++countries_[std::string(thing.country.substr(0, 2))];
      if (thing.country.size() > 2) regions_.emplace(thing.country);
    }
  }
}

uint32_t LinkEvidence::names_of_country(std::string_view code) const {
  const auto found = countries_.find(code);
  return found == countries_.end() ? 0 : found->second;
}

bool LinkEvidence::names_country(std::string_view countries) const {
  while (!countries.empty()) {
    if (countries_.find(countries.substr(0, 2)) != countries_.end()) return true;
    countries.remove_prefix(std::min<size_t>(3, countries.size()));
  }
  return false;
}

}  // namespace newsglass
