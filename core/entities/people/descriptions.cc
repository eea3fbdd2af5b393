#include "entities/people/descriptions.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestDescription = 10;

bool is_demonstrative(std::string_view w) { return w == "this" || w == "that"; }

bool is_of(std::string_view w) { return w == "of" || w == "to" || w == "for"; }
bool is_from(std::string_view w) { return w == "from" || w == "at" || w == "in" || w == "with"; }

// "the leader [of the Council]", "the Secretary [of State]": after an office in capitals all that is in
// capitals, else one name; "a fisherman [from Porto in Portugal]".
uint32_t with_complement(const Reading& d, uint32_t head, uint32_t end, bool indefinite) {
  const bool capitals = d.tokens[head].is_capitalised() && head > 0 && d.word(head - 1) != ".";
  const uint32_t limit = end + kLongestDescription;
  while (end < limit && (indefinite ? is_of(d.word(end)) || is_from(d.word(end))
                         : capitals ? is_of(d.word(end))
                                    : d.word(end) == "of")) {
    uint32_t i = end + 1;
    if (d.word(i) == "the") ++i;
    const uint32_t begin = i;
    while (i < d.size() && i < limit) {
      const uint32_t name = d.name_at(i);
      if (name != Reading::kNoName && !d.is_person_at(i)) {
        i = d.names[name].tokens.end;
      } else if (capitals && name == Reading::kNoName && d.tokens[i].is_word() &&
                 d.tokens[i].is_capitalised()) {
        ++i;
      } else {
        break;
      }
    }
    if (i == begin) break;
    end = i;
  }
  return end;
}

}  // namespace

std::optional<Description> description_at(const NounPhrases& phrases, uint32_t i) {
  const Reading& d = phrases.d;
  Description out;
  const std::string_view w = d.word(i);
  if (w == "the" || is_demonstrative(w)) {
    out.kind = Description::kDefinite;
  } else if (w == "a" || w == "an") {
    out.kind = Description::kIndefinite;
  } else if (d.tag(i) == P::kPossessive && w != "my" && w != "your" && w != "our") {
    out.kind = Description::kPossessive;
  } else {
    return std::nullopt;
  }
  const uint32_t sentence = d.tokens.sentence_of(i);
  uint32_t head = Reading::kNoName, end = i + 1;
  for (; end < d.size() && end <= i + kLongestDescription && d.tokens.sentence_of(end) == sentence;) {
    if (const uint32_t name = d.name_at(end); name != Reading::kNoName) {
      if (d.is_person_at(end)) return std::nullopt;
      head = Reading::kNoName;
      end = d.names[name].tokens.end;
    } else if (phrases.is_head(end)) {
      head = end++;
    } else if (d.word(end) == "and" && head == Reading::kNoName && phrases.is_modifier(end - 1, false) &&
               phrases.is_modifier(end + 1, false)) {
      ++end;  // "a fashion and jewelry designer"
    } else if (phrases.is_modifier(end, false) && d.tag(end) != P::kGenitive &&
               // "the minister referred to it": taken for a participle.
               (head == Reading::kNoName || d.tag(end) != P::kParticiple)) {
      head = Reading::kNoName;
      ++end;
    } else {
      break;
    }
  }
  if (head == Reading::kNoName) return std::nullopt;
  const PersonWord* word = phrases.lexicon.person_word(d.word(head));
  out.head = head;
  out.gender = word->gender;
  out.tokens = {i, with_complement(d, head, end, out.kind == Description::kIndefinite)};
  return out;
}

uint32_t age_at(const Reading& d, uint32_t i) {
  if (d.word(i) != "the" || i + 5 >= d.size()) return 0;
  const bool split = d.word(i + 2) == "-" && d.word(i + 3) == "year" && d.word(i + 5) == "old";
  if (!split || d.tokens[i + 1].kind != TokenKind::kNumber) return 0;
  uint32_t age = 0;
  for (const char c : d.word(i + 1)) {
    if (c < '0' || c > '9' || age > 200) return 0;
    age = age * 10 + static_cast<uint32_t>(c - '0');
  }
  const P next = d.tag(i + 6);
  return next == P::kNoun || next == P::kName || next == P::kAdjective ? 0 : age;
}

}  // namespace newsglass
