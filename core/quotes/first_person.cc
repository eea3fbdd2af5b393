#include "quotes/first_person.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace newsglass {
namespace {

// "we" and "our" mean more than the speaker and stay out.
constexpr std::string_view kFirstPerson[] = {"i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll"};

bool is_first_person(std::string_view normal) {
  return std::find(std::begin(kFirstPerson), std::end(kFirstPerson), normal) != std::end(kFirstPerson);
}

// "I’m" is one token; the mention is its first letter.
ByteSpan pronoun_span(const Tokens& tokens, uint32_t token) {
  const ByteSpan span = tokens[token].span;
  return tokens.normal(token).find('\'') == std::string_view::npos ? span
                                                                   : ByteSpan{span.begin, span.begin + 1};
}

}  // namespace

Entities join_first_person(const Tokens& tokens, Entities entities, const Quotations& quotations) {
  std::vector<Mention> added;
  for (const Quotation& quotation : quotations.all) {
    if (quotation.speakers.size() != 1 || !quotation.speakers[0].entity) continue;
    const EntityId speaker = quotation.speakers[0].entity;
    if (entities.all[speaker.index].type != EntityType::kPerson) continue;
    for (const ByteSpan quoted : quotation.quoted) {
      const TokenSpan inside = tokens.tokens_in(quoted);
      for (uint32_t i = inside.begin; i < inside.end; ++i)
        if (tokens[i].is_word() && is_first_person(tokens.normal(i)))
          added.push_back({speaker,
                           EntityType::kPerson,
                           MentionForm::kPronoun,
                           {i, i + 1},
                           pronoun_span(tokens, i),
                           quotation.score,
                           "pronoun.first-person",
                           "pronoun.first-person"});
    }
  }
  entities.mentions.insert(entities.mentions.end(), added.begin(), added.end());
  std::stable_sort(entities.mentions.begin(), entities.mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.span < b.span; });
  for (Entity& entity : entities.all) entity.mentions.clear();
  for (uint32_t i = 0; i < entities.mentions.size(); ++i)
    entities.all[entities.mentions[i].entity.index].mentions.push_back(MentionId(i));
  return entities;
}

}  // namespace newsglass
