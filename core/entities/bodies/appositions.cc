#include "entities/bodies/appositions.h"

#include "base/among.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestApposition = 8;

// What an organization is called beside its own name; "the UN body" is another one.
constexpr std::string_view kOwnNouns[] = {"group",    "organization", "organisation", "party",
                                          "movement", "company",      "firm",         "network"};

bool is_noun(P tag) { return tag == P::kNoun || tag == P::kName; }

bool same_sentence(const Reading& d, uint32_t a, uint32_t b) {
  return b < d.size() && d.tokens.sentence_of(a) == d.tokens.sentence_of(b);
}

// What it is known to be, or could be.
BodyKinds wanted(const Reading& d, uint32_t name, BodyKinds kinds) {
  return kinds ? kinds : BodyWords::possible(d.names[name].type);
}

// "its", "Portugal's"; what belongs to an organization is mostly another one: "Marlow's magazine".
bool is_possessor_at(const Reading& d, uint32_t i) {
  if (d.tag(i) == P::kPossessive) return true;
  const uint32_t name = d.name_at(i);
  return name != Reading::kNoName && d.tag(d.names[name].tokens.end) == P::kGenitive &&
         d.names[name].type != EntityType::kOrganization;
}

// "Salem, Oregon": what is said then is said of Salem.
bool tells_where(const Reading& d, uint32_t name) {
  const uint32_t begin = d.names[name].tokens.begin;
  return d.names[name].type == EntityType::kPlace && begin > 1 && d.word(begin - 1) == "," &&
         d.name_at(begin - 2) != Reading::kNoName;
}

}  // namespace

std::optional<TokenSpan> body_apposition_after(const NounPhrases& p, uint32_t name, BodyKinds kinds) {
  const Reading& d = p.d;
  const uint32_t comma = d.names[name].tokens.end, begin = comma + 1;
  if (d.word(comma) != "," || !same_sentence(d, comma, begin) || tells_where(d, name)) return std::nullopt;
  if (d.tag(begin) != P::kDeterminer && !is_possessor_at(d, begin)) return std::nullopt;
  uint32_t head = Reading::kNoName, end = d.name_at(begin) == Reading::kNoName ? begin + 1 : begin;
  while (same_sentence(d, begin, end) && end - begin <= kLongestApposition) {
    const uint32_t inside = d.name_at(end);
    if (inside == Reading::kNoName && !p.is_modifier(end, false) && d.tag(end) != P::kNumber) break;
    head = inside == Reading::kNoName && is_noun(d.tag(end)) ? end : Reading::kNoName;
    end = inside == Reading::kNoName ? end + 1 : d.names[inside].tokens.end;
  }
  if (head == Reading::kNoName || head + 1 != end) return std::nullopt;
  if (!(p.lexicon.body_words().kinds(d.word(head)) & wanted(d, name, kinds))) return std::nullopt;
  const std::string_view next = d.word(end);
  if (next == "and" || next == "or" || next == "-" || d.is_predicate(end)) return std::nullopt;
  if (d.tag(end) == P::kGenitive || d.tag(end) == P::kAdverb || d.is_in_opening(begin)) return std::nullopt;
  return TokenSpan{begin, end};
}

std::optional<TokenSpan> body_apposition_before(const NounPhrases& p, uint32_t name, BodyKinds kinds) {
  const Reading& d = p.d;
  const TokenSpan tokens = d.names[name].tokens;
  uint32_t end = tokens.begin;
  if (end > 0 && d.word(end - 1) == "the") --end;
  if (end > 0 && d.word(end - 1) == ",") {
    if (d.word(tokens.end) != "," && d.word(tokens.end) != ".") return std::nullopt;
    --end;
  }
  if (end < 2 || !same_sentence(d, end - 1, tokens.begin) || d.name_at(end - 1) != Reading::kNoName)
    return std::nullopt;
  if (!(p.lexicon.body_words().kinds(d.word(end - 1)) & wanted(d, name, kinds))) return std::nullopt;
  uint32_t begin = p.left_edge(end - 1);
  uint32_t owner = begin;
  while (owner < end && d.tag(owner) != P::kGenitive) ++owner;
  if (owner == end ? d.tag(begin) != P::kPossessive
                   : d.name_at(owner - 1) != Reading::kNoName && !is_possessor_at(d, owner - 1))
    return std::nullopt;
  if (begin > 0 && d.word(begin - 1) == "the") --begin;
  return TokenSpan{begin, end};
}

bool is_called_by_its_name(const NounPhrases& p, const BodyDescription& description, BodyKinds kinds) {
  const Reading& d = p.d;
  if (description.modifier == Reading::kNoName || !description.definite) return false;
  const NameMention& name = d.names[description.modifier];
  if (name.type != EntityType::kOrganization || name.tokens.begin != description.tokens.begin + 1 ||
      name.tokens.end != description.head)
    return false;
  const std::string_view noun = d.word(description.head);
  if (p.lexicon.phrase_word(d.word(name.tokens.begin)) == PhraseWord::kPlatform) return false;
  return among(noun, kOwnNouns) && (!kinds || (description.kinds & (kinds | BodyWords::kAny)));
}

}  // namespace newsglass
