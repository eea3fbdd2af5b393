#include "entities/noun_phrases.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kMostWordsBefore = 24;
constexpr uint32_t kMostWordsAfter = 45;

bool is_of(std::string_view w) {
  return w == "of" || w == "for" || w == "to" || w == "in" || w == "on" || w == "at" || w == "de";
}

// Ends an apposition.
bool is_end(std::string_view w) {
  return w == "," || w == "." || w == ";" || w == ":" || w == "!" || w == "?" || w == "(" || w == ")" ||
         w == "\xE2\x80\x93" || w == "\xE2\x80\x94" || w == "--";
}

}  // namespace

bool NounPhrases::is_head(uint32_t i) const {
  if (i >= d.size() || d.name_at(i) != Reading::kNoName) return false;
  // "Torres accused Costa", but "the accused Costa"
  const bool past = d.tag(i) == P::kPast || d.tag(i) == P::kParticiple;
  if (past && (i == 0 || d.tag(i - 1) != P::kDeterminer)) return false;
  const PersonWord* word = lexicon.person_word(d.word(i));
  return word && !word->courtesy;
}

bool NounPhrases::is_modifier(uint32_t i, bool capitals) const {
  const std::string_view w = d.word(i);
  const PhraseWord kind = lexicon.phrase_word(w);
  if (kind == PhraseWord::kTime) return false;
  if (kind == PhraseWord::kPast || kind == PhraseWord::kShape) return true;
  if (!d.tokens[i].is_word()) return w == "-" && !d.tokens[i].space_before;
  switch (d.tag(i)) {
    case P::kNoun:
    case P::kName:
      // "the statement President Diaz": a title in capitals has no small noun before it.
      return !capitals || d.tokens[i].is_capitalised();
    case P::kAdjective:
    case P::kGenitive:
      return true;
    case P::kParticiple:  // "members grilled Captain Torres", "to remove suspended Chief Torres"
      return !capitals || d.tokens[i].is_capitalised() || i == 0 || !d.is_noun(i - 1);
    case P::kGerund:
      return d.tokens[i].is_capitalised();
    default:
      return false;
  }
}

uint32_t NounPhrases::left_edge(uint32_t head) const {
  const bool capitals = d.tokens[head].is_capitalised();
  uint32_t begin = head;
  while (begin > 0 && head - begin < kMostWordsBefore && same_sentence(begin - 1, head)) {
    const uint32_t i = begin - 1;
    if (const uint32_t name = d.name_at(i); name != Reading::kNoName) {
      // Of persons only possessors belong to a role: "Ana Torres's aide".
      if (d.is_person_at(i) && d.tag(begin) != P::kGenitive) break;
      begin = d.names[name].tokens.begin;
      continue;
    }
    if (d.tag(i) == P::kPossessive) return i;
    // A number only in "45-year-old".
    const bool number = d.tokens[i].kind == TokenKind::kNumber && d.word(begin) == "-";
    // "the country's President": a possessor is a noun in small letters all the same.
    if (!number && !is_modifier(i, capitals && d.tag(begin) != P::kGenitive)) break;
    if (d.quotation_of(i) != d.quotation_of(head)) break;
    begin = i;
  }
  // "- led": a hyphen needs the word before it.
  while (begin < head && (d.word(begin) == "-" || d.tag(begin) == P::kGenitive)) ++begin;
  return begin;
}

uint32_t NounPhrases::phrase_before(uint32_t end, bool capitals) const {
  if (end == 0) return end;
  if (is_head(end - 1)) return left_edge(end - 1);
  uint32_t best = end;
  if (is_of(d.word(end - 1))) return end;  // "a friend of Ana Torres"
  for (uint32_t i = end - 1; i > 0 && end - i < kMostWordsBefore && same_sentence(i - 1, end - 1);) {
    const uint32_t before = i - 1;
    if (is_of(d.word(i)) && is_head(before) && (!capitals || d.tokens[before].is_capitalised())) {
      best = left_edge(before);
      i = best;
      continue;
    }
    const std::string_view w = d.word(i);
    const bool inside = d.name_at(i) != Reading::kNoName
                            ? !d.is_person_at(i)
                            : is_of(w) || w == "the" || w == "and" || w == "&" || is_modifier(i, capitals);
    if (!inside) break;
    --i;
  }
  return best;
}

uint32_t NounPhrases::phrase_after(uint32_t begin, uint32_t& head) const {
  uint32_t i = begin;
  head = Reading::kNoName;
  const uint32_t limit = begin + kMostWordsAfter;
  for (; i < d.size() && i < limit && same_sentence(i, begin); ++i) {
    if (const uint32_t name = d.name_at(i); name != Reading::kNoName) {
      const uint32_t end = d.names[name].tokens.end;
      if (d.is_person_at(i) && d.tag(end) != P::kGenitive) return begin;
      head = Reading::kNoName;
      i = end - 1;
    } else if (is_head(i)) {
      head = i;
    } else if (d.tag(i) == P::kPossessive && i == begin) {
      continue;
    } else if (head != Reading::kNoName && d.tag(i) == P::kParticiple) {
      break;
    } else if (is_modifier(i, false) || (d.tokens[i].kind == TokenKind::kNumber && d.word(i + 1) == "-")) {
      head = Reading::kNoName;
    } else {
      break;
    }
  }
  if (head == Reading::kNoName) return begin;
  const uint32_t marks = d.quotation_of(begin);
  for (; i < d.size() && i < limit && same_sentence(i, begin); ++i) {
    if (const uint32_t name = d.name_at(i); name != Reading::kNoName) {
      i = d.names[name].tokens.end - 1;
      continue;
    }
    const std::string_view w = d.word(i);
    if (is_end(w) || d.quotation_of(i) != marks || d.tag(i) == P::kWh || w == "that" || d.is_finite(i)) break;
    // "the mayor and Ana Torres": another one.
    if ((w == "and" || w == "with") && (d.is_person_at(i + 1) || d.is_finite(i + 1))) break;
  }
  while (i > begin && (d.tag(i - 1) == P::kAdverb || d.word(i - 1) == "and")) --i;
  return i == limit ? begin : i;
}

}  // namespace newsglass
