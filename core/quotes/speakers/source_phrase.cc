#include "quotes/speakers/source_phrase.h"

#include <string_view>

#include "base/among.h"
#include "quotes/clauses/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

const Mention& mention(const QuoteContext& c, MentionId m) { return c.entities.mentions[m.index]; }

bool owns(const QuoteContext& c, MentionId m) { return c.tag(mention(c, m).tokens.end) == P::kGenitive; }

// Whether the name that begins at `i` stands for the whole phrase, or behind a title or a comma within it.
bool is_apposed(const QuoteContext& c, TokenSpan phrase, uint32_t i, uint32_t end) {
  if (i == phrase.begin || c.is_comma(i - 1) || c.is_noun(i - 1) || c.word(i - 1) == ".") return true;
  const P before = c.tag(i - 1);
  if (before == P::kConjunction) return true;
  // "union chair/VB Ana Torres": titles are tagged as all kinds of words.
  return end == phrase.end && (before == P::kBase || before == P::kPresent || before == P::kAdverb);
}

// "the minister, Ana Torres", "harbour master Ana Torres": a name that no other noun follows. "Torres of the
// Ria Union" is Torres, unless a name that is more of a person's ends the phrase: "Te Ria of Costa chair Ana
// Torres".
EntityId person_in(const QuoteContext& c, TokenSpan phrase) {
  EntityId first;
  for (uint32_t i = phrase.begin; i < phrase.end; ++i) {
    // "the union, in a letter signed by Ana Torres": another phrase begins.
    if (c.tag(i) == P::kWh || (c.is_comma(i) && c.tag(i + 1) == P::kPreposition)) break;
    const MentionId m = c.mention_at(i);
    if (!m) continue;
    const Mention& found = mention(c, m);
    if (found.type != EntityType::kPerson || found.tokens.begin != i || owns(c, m) ||
        c.tag(i) == P::kPossessive)
      continue;
    const uint32_t next = found.tokens.end;
    const bool modifies = next < phrase.end && c.tag(next) == P::kNoun;
    if (!is_apposed(c, phrase, i, next) || modifies) continue;
    if (!first || next == phrase.end) first = found.entity;
    if (c.word(next) != "of") break;
  }
  return first;
}

// "Democrats", "the Democrats", but not "some Democrats", "the Democrat".
bool is_whole_group(const QuoteContext& c, TokenSpan phrase, MentionId m) {
  const TokenSpan name = mention(c, m).tokens;
  const uint32_t begin = c.word(phrase.begin) == "the" ? phrase.begin + 1 : phrase.begin;
  return mention(c, m).type == EntityType::kGroup && name.begin == begin && name.end == phrase.end && c.word(name.end - 1).ends_with('s');
}

// "Torres and [several ports]": how a second speaker who is not named may begin.
bool begins_description(P tag) {
  return tag == P::kPossessive || tag == P::kAdjective || tag == P::kNumber || tag == P::kDeterminer;
}

}  // namespace

bool speaks(const QuoteContext& c, MentionId m) {
  const EntityType type = mention(c, m).type;
  return type != EntityType::kGroup && type != EntityType::kEvent && type != EntityType::kProduct;
}

EntityId named_in(const QuoteContext& c, TokenSpan phrase) {
  if (const EntityId person = person_in(c, phrase)) return person;
  const MentionId m = c.mention_at(head_of(c, phrase));
  return m && (speaks(c, m) || is_whole_group(c, phrase, m)) ? mention(c, m).entity : EntityId();
}

std::vector<Speaker> several_in(const QuoteContext& c, TokenSpan phrase) {
  for (uint32_t i = phrase.begin + 1; i + 1 < phrase.end; ++i) {
    const P t = c.tag(i);
    if (t == P::kWh || t == P::kPreposition || c.is_comma(i)) return {};
    if (c.word(i) != "and") continue;
    const MentionId left = c.mention_at(i - 1);
    if (!left || c.mention_at(i) || !speaks(c, left)) return {};
    const TokenSpan rest = {i + 1, phrase.end};
    // "National Memory and National Archives director Ana Torres": one person with a long title.
    const EntityId right = named_in(c, rest);
    const auto type = [&](EntityId e) { return c.entities.all[e.index].type; };
    if (right && type(right) == EntityType::kPerson && mention(c, left).type != EntityType::kPerson)
      return {};
    if (!right && !begins_description(c.tag(i + 1))) return {};
    return {{mention(c, left).entity, ""}, speaker_of_phrase(c, rest)};
  }
  return {};
}

EntityId apposed_before(const QuoteContext& c, TokenSpan phrase) {
  constexpr uint32_t kLongestTitle = 3;
  if (phrase.begin < 2 || !c.is_comma(phrase.begin - 1)) return EntityId();
  const MentionId m = c.mention_at(phrase.begin - 2);
  if (!m || mention(c, m).type != EntityType::kPerson || mention(c, m).form != MentionForm::kName)
    return EntityId();
  const uint32_t name = mention(c, m).tokens.begin;
  const uint32_t sentence = c.tokens.sentence_at(name).begin;
  const bool opens =
      name <= sentence + kLongestTitle && c.tokens.sentence_of(phrase.begin) == c.tokens.sentence_of(name);
  for (uint32_t i = sentence; opens && i < name; ++i)
    if (!c.is_noun(i) && c.word(i) != ".") return EntityId();
  return opens ? mention(c, m).entity : EntityId();
}

Speaker speaker_of_phrase(const QuoteContext& c, TokenSpan phrase) {
  if (const EntityId entity = named_in(c, phrase)) return {entity, ""};
  // "a court in Ria on Tuesday": when it spoke is no part of what it is called.
  uint32_t end = phrase.end;
  while (end > phrase.begin + 1 && c.is(end - 1, kWordTime)) --end;
  if (end < phrase.end && end > phrase.begin + 1 && c.tag(end - 1) == P::kPreposition) --end;
  return {EntityId(), std::string(c.text.view(c.tokens.bytes_of({phrase.begin, end})))};
}

bool names_somebody(const QuoteContext& c, uint32_t head) {
  constexpr std::string_view kSome[] = {"some",    "many",    "others", "both", "few",   "most", "all",
                                        "several", "another", "one",    "none", "those", "two",  "three"};
  return c.is_noun(head) || is_pronoun(c, head) || c.mention_at(head) || among(c.word(head), kSome);
}

bool is_pronoun(const QuoteContext& c, uint32_t token) {
  return c.tag(token) == P::kPronoun || c.tag(token) == P::kPossessive;
}

}  // namespace newsglass
