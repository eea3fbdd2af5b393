#include "entities/links/evidence.h"

#include <algorithm>
#include <string>
#include <utility>

namespace newsglass {
namespace {

// A report on sport has more than one word in 22 of what is won and played, or one in 66 ("innings")
// that speaks of nothing else.
constexpr uint32_t kWordsPerPlay = 22, kSportWeight = 3;
// More than one number in so many words: a table, of scores most often.
constexpr uint32_t kWordsPerNumber = 4;
// A city of fewer thousands of people says nothing of the country meant: its name may be another's.
constexpr uint32_t kKnownCity = 1000;
// The first words name the subject, and count so many times.
constexpr uint32_t kFirstWords = 12, kFirstWeight = 4;

}  // namespace

LinkEvidence::LinkEvidence(const Tokens& tokens, const Entities& entities, const KnowledgeBase& knowledge,
                           const LinkWords& words)
    : tokens_(tokens), meanings_(entities.all.size()), sentences_(tokens.sentences().size()) {
  read_words(words);
  for (uint32_t e = 0; e < entities.all.size(); ++e) {
    if (entities.all[e].type == EntityType::kPerson) continue;
    for (const std::string& alias : entities.all[e].aliases) {
      const std::string key = KnowledgeBase::key(alias);
      NameMeaning meaning{key.find(' ') == std::string::npos, knowledge.things(key)};
      if (meaning.things.empty()) continue;
      count_countries(meaning.things);
      meanings_[e].push_back(std::move(meaning));
    }
  }
  for (const Mention& mention : entities.mentions)
    if (mention.type == EntityType::kPerson && mention.form == MentionForm::kName &&
        mention.tokens.size() > 1)
      surnames_.emplace(tokens.normal(mention.tokens.end - 1));
}

void LinkEvidence::read_words(const LinkWords& words) {
  uint32_t sport = 0, all = 0, numbers = 0;
  for (uint32_t s = 0; s < sentences_.size(); ++s) {
    for (uint32_t i = tokens_.sentences()[s].begin; i < tokens_.sentences()[s].end; ++i) {
      numbers += tokens_[i].kind == TokenKind::kNumber;
      if (!tokens_[i].is_word()) continue;
      const Topics found = words.topics(tokens_.normal(i));
      sentences_[s] |= found;
      const uint32_t weight = found & LinkWords::kSport ? kSportWeight : found & LinkWords::kPlay ? 1 : 0;
      sport += all < kFirstWords ? weight * kFirstWeight : weight;
      ++all;
    }
  }
  sport_ = sport * kWordsPerPlay > all || numbers * kWordsPerNumber > all;
}

void LinkEvidence::count_countries(const std::vector<Thing>& things) {
  for (const Thing& thing : things) {
    if (thing.is_organization() || thing.country.empty()) continue;
    if (thing.kind == Thing::kCity && thing.weight < kKnownCity) continue;
    ++countries_[std::string(thing.country.substr(0, 2))];
    if (thing.country.size() > 2) regions_.emplace(thing.country);
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
