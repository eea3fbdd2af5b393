#include "entities/link_evidence.h"

#include <algorithm>
#include <string>

namespace newsglass {
namespace {

// More than one word in so many about matches and seasons: a report on sport.
constexpr uint32_t kWordsPerSportWord = 50;

}  // namespace

LinkEvidence::LinkEvidence(const Text& text, const Tokens& tokens, const Entities& entities,
                           const KnowledgeBase& knowledge, const LinkWords& words)
    : tokens_(tokens), sentences_(tokens.sentences().size()) {
  uint32_t sport = 0, all = 0;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].is_word()) continue;
    const Topics found = words.topics(tokens.normal(i));
    sentences_[tokens.sentence_of(i)] |= found;
    sport += (found & LinkWords::kSport) != 0;
    ++all;
  }
  sport_ = sport * kWordsPerSportWord > all;
  for (const Mention& mention : entities.mentions) {
    if (mention.form != MentionForm::kName || mention.type == EntityType::kPerson) continue;
    for (const Thing& thing : knowledge.things(KnowledgeBase::key(text.view(mention.span)))) {
      if (thing.is_organization() || thing.country.empty()) continue;
      if (thing.kind == Thing::kCity && thing.weight < 1000) continue;
      countries_.emplace(thing.country.substr(0, 2));
      if (thing.country.size() > 2) regions_.emplace(thing.country);
    }
  }
}

bool LinkEvidence::names_country(std::string_view countries) const {
  while (!countries.empty()) {
    if (countries_.find(countries.substr(0, 2)) != countries_.end()) return true;
    countries.remove_prefix(std::min<size_t>(3, countries.size()));
  }
  return false;
}

}  // namespace newsglass
