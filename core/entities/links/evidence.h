// What an article says that speaks for or against a link: the countries it names, the offices its sentences
// speak of, and whether it reports on sport, where a city's name is most often a team.
#pragma once

#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "entities/entity.h"
#include "entities/knowledge_base.h"
#include "entities/link_words.h"
#include "tokens/token.h"

namespace newsglass {

// One name form of an entity and what it may mean.
struct NameMeaning {
  bool one_word = false;
  std::vector<Thing> things;
};

class LinkEvidence {
 public:
  // One pass over the tokens and one over the name forms.
  LinkEvidence(const Tokens& tokens, const Entities& entities, const KnowledgeBase& knowledge,
               const LinkWords& words);

  // Of each name form of an entity that the knowledge base has; none for persons.
  const std::vector<NameMeaning>& meanings(EntityId entity) const { return meanings_[entity.index]; }

  bool sport() const { return sport_; }
  // Whether the article names one of the countries ("CA|GB"), by name or adjective, or a region of it.
  bool names_country(std::string_view countries) const;
  // How many names of the article speak of this country, in different words.
  uint32_t names_of_country(std::string_view code) const;
  // Whether the article names a place of region `code` ("US-TX").
  bool names_region(std::string_view code) const { return regions_.find(code) != regions_.end(); }
  // Whether a person of the article has the surname `normal`.
  bool is_surname(std::string_view normal) const { return surnames_.find(normal) != surnames_.end(); }
  // What the sentence of this token speaks of.
  Topics topics_at(uint32_t token) const { return sentences_[tokens_.sentence_of(token)]; }

 private:
  void read_words(const LinkWords& words);
  void count_countries(const std::vector<Thing>& things);

  const Tokens& tokens_;
  std::vector<std::vector<NameMeaning>> meanings_;  // by entity
  std::vector<Topics> sentences_;
  StringSet regions_, surnames_;
  StringMap<uint32_t> countries_;  // by code: how many distinct names speak of it
  bool sport_ = false;
};

}  // namespace newsglass
