#include "quotes/speakers/first_person.h"

#include <algorithm>
#include <string_view>

#include "base/among.h"

namespace newsglass {
namespace {

constexpr std::string_view kSingular[] = {"i", "me", "my", "mine", "myself"};
constexpr std::string_view kPlural[] = {"we", "us", "our", "ours", "ourselves"};

// "I’m" is one token.
std::string_view pronoun_of(std::string_view normal) { return normal.substr(0, normal.find('\'')); }

ByteSpan pronoun_span(const Tokens& tokens, uint32_t token) {
  const ByteSpan span = tokens[token].span;
  return {span.begin, span.begin + static_cast<uint32_t>(pronoun_of(tokens.normal(token)).size())};
}

// "US" is no "us".
bool is_name(const Entities& entities, uint32_t token) {
  const MentionId mention = entities.mention_at(token);
  return mention && entities.mentions[mention.index].form == MentionForm::kName;
}

// Whom "we" means: an organization that speaks itself, or the one for which a spokeswoman or coach
// does, if there is just one.
EntityId body_of(const Tokens& tokens, const Entities& entities, EntityId speaker,
                 const EntityLexicon& lexicon) {
  const Entity& entity = entities.all[speaker.index];
  if (entity.type == EntityType::kOrganization) return speaker;
  EntityId body;
  if (entity.type != EntityType::kPerson) return body;
  for (const Role& role : entity.roles) {
    if (role.former || !role.organization) continue;
    const TokenSpan words = tokens.tokens_in(role.span);
    bool speaks = false;
    for (uint32_t t = words.begin; t < words.end; ++t)
      speaks |= lexicon.phrase_word(tokens.normal(t)) == PhraseWord::kVoice;
    if (!speaks) continue;
    if (body && body != role.organization) return EntityId();
    body = role.organization;
  }
  return body;
}

}  // namespace

Entities join_first_person(const Tokens& tokens, Entities entities, const Quotations& quotations,
                           const EntityLexicon& lexicon, const RuleScores& scores) {
  std::vector<Mention> added;
  const auto add = [&](uint32_t token, EntityId id, double score, Rule rule) {
    added.push_back({id,
                     entities.all[id.index].type,
                     MentionForm::kPronoun,
                     {token, token + 1},
                     pronoun_span(tokens, token),
                     score,
                     rule,
                     rule});
  };
  for (const Quotation& quotation : quotations.all) {
    if (quotation.speakers.size() != 1 || !quotation.speakers[0].entity) continue;
    const EntityId speaker = quotation.speakers[0].entity;
    const bool person = entities.all[speaker.index].type == EntityType::kPerson;
    const EntityId body = body_of(tokens, entities, speaker, lexicon);
    for (const ByteSpan quoted : quotation.quoted) {
      const TokenSpan inside = tokens.tokens_in(quoted);
      for (uint32_t i = inside.begin; i < inside.end; ++i) {
        if (!tokens[i].is_word()) continue;
        const std::string_view word = pronoun_of(tokens.normal(i));
        if (person && among(word, kSingular)) add(i, speaker, quotation.score, Rule::kPronounFirstPerson);
        if (body && among(word, kPlural) && !is_name(entities, i))
          add(i, body, scores.of(Rule::kPronounWe), Rule::kPronounWe);
      }
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
