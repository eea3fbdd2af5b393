#include "entities/bodies/descriptions.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kMostModifiers = 6;

// "the largest company", "the second company": one that has not been spoken of.
bool sets_apart(const NounPhrases& p, uint32_t i) {
  const std::string_view w = p.d.word(i);
  if (p.lexicon.phrase_word(w) == PhraseWord::kUnlike) return true;
  return p.d.tag(i) == P::kAdjective && w.size() > 5 && w.substr(w.size() - 3) == "est";
}

// What follows the noun says which one it is.
bool is_told_apart_after(const Reading& d, uint32_t i) {
  const std::string_view w = d.word(i);
  // "the firm Secunia.com": a name that was not taken for one.
  if (d.name_at(i) == Reading::kNoName &&
      (d.tokens[i].is_capitalised() || d.tokens[i].kind == TokenKind::kUrl))
    return true;
  if (w == "of" || w == "behind" || w == "that") return true;
  if (d.tag(i) == P::kWh && w != "when") return true;
  // "the company founded by Ana Torres", but not "the company said".
  if (d.tag(i) == P::kParticiple && !d.is_predicate(i)) return true;
  return w == "in" && (d.word(i + 1) == "question" || d.word(i + 1) == "which");
}

}  // namespace

std::optional<BodyDescription> body_description_at(const NounPhrases& p, uint32_t i) {
  const Reading& d = p.d;
  BodyDescription out;
  const std::string_view article = d.word(i);
  out.definite = article == "the" || article == "this";
  if (!out.definite && article != "a" && article != "an") return std::nullopt;
  const uint32_t sentence = d.tokens.sentence_of(i);
  uint32_t end = i + 1, head = Reading::kNoName;
  for (; end < d.size() && end <= i + kMostModifiers && d.tokens.sentence_of(end) == sentence; ++end) {
    if (const uint32_t name = d.name_at(end); name != Reading::kNoName) {
      if (head != Reading::kNoName || out.modifier != Reading::kNoName || d.is_person_at(end)) break;
      out.modifier = name;
      end = d.names[name].tokens.end - 1;
      continue;
    }
    if (head != Reading::kNoName && d.tag(end) != P::kNoun && d.tag(end) != P::kName) break;
    const bool noun = d.tag(end) == P::kNoun || d.tag(end) == P::kName;
    const BodyKinds kinds = noun ? p.lexicon.body_words().kinds(d.word(end)) : 0;
    if (!kinds && !p.is_modifier(end, false)) break;
    if (d.tag(end) == P::kGenitive || (out.definite && sets_apart(p, end))) return std::nullopt;
    out.compound = kinds ? head : Reading::kNoName;
    head = kinds ? end : Reading::kNoName;
    out.kinds = kinds;
  }
  if (head == Reading::kNoName || end != head + 1) return std::nullopt;
  // "the press", "the news"
  if (!d.tokens[head].is_capitalised() && p.lexicon.phrase_word(d.word(head)) == PhraseWord::kNaming)
    return std::nullopt;
  if (d.tokens.sentence_of(end) == sentence) {
    if (d.tokens[end].is_word() && d.tag(end) == P::kNoun) return std::nullopt;
    if (d.word(end) == "-" || (out.definite && is_told_apart_after(d, end))) return std::nullopt;
  }
  out.tokens = {i, head + 1};
  out.head = head;
  return out;
}

}  // namespace newsglass
