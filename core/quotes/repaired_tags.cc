#include "quotes/repaired_tags.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace newsglass {
namespace {

using P = PartOfSpeech;

// Hardly ever anything but verbs.
constexpr std::string_view kSays[] = {"said", "says", "told", "tells", "wrote", "added"};
constexpr std::string_view kAuxiliaries[] = {"is",  "was", "are",  "were", "has", "have",
                                             "had", "did", "does", "do",   "'ve", "been"};

template <size_t N>
bool among(std::string_view word, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_phrase_tag(P t) {
  return t == P::kName || t == P::kPronoun || t == P::kNoun || t == P::kGenitive || t == P::kDeterminer ||
         t == P::kPossessive || t == P::kAdjective;
}

// “It rains,” Ana [notes].        “It rains,” the mayor's letter [reads].
bool ends_attribution(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                      uint32_t i) {
  constexpr uint32_t kLongestSource = 6;
  const bool last = i + 1 >= tokens.size() || tags[i + 1] == P::kPunctuation;
  if (!last || marks.outermost(i)) return false;
  uint32_t k = i;
  while (k > 0 && i - k < kLongestSource && is_phrase_tag(tags[k - 1]) && !marks.outermost(k - 1)) --k;
  return k < i && k > 0 && marks.outermost(k - 1) && marks.outermost(k - 1)->tokens.end == k;
}

// the [assembly/R] said: no adverb stands between an article and a verb.
bool is_noun_like_adverb(const std::vector<PartOfSpeech>& tags, uint32_t i) {
  if (tags[i] != P::kAdverb || i == 0 || i + 1 >= tags.size() || tags[i - 1] != P::kDeterminer) return false;
  const P next = tags[i + 1];
  return next == P::kPast || next == P::kThird || next == P::kParticiple || next == P::kModal;
}

// the assembly [ordered/VBN] a report: a participle takes no object.
bool has_object(const Tokens& tokens, const QuoteLexicon& lexicon, const std::vector<PartOfSpeech>& tags,
                uint32_t i) {
  if (tags[i] != P::kParticiple || i < 2 || i + 2 >= tags.size() || tags[i - 1] != P::kNoun) return false;
  const bool object =
      tags[i + 1] == P::kPossessive || tokens.normal(i + 1) == "a" || tokens.normal(i + 1) == "the";
  return object && tags[i - 2] == P::kDeterminer && !lexicon.is(tokens.normal(i + 2), kWordTime);
}

// a textbook for young pupils [claims] that: the noun would have an owner before it.
bool follows_plural(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  return i > 0 && i + 1 < tags.size() && tags[i - 1] == P::kNoun && tokens.normal(i - 1).back() == 's' &&
         tokens.normal(i).back() == 's' && tokens.normal(i + 1) == "that";
}

// Torres [accuses] Ilov        Torres [argues] that
bool stands_between_names(const Tokens& tokens, const std::vector<PartOfSpeech>& tags, uint32_t i) {
  if (i == 0 || i + 1 >= tags.size() || tags[i - 1] != P::kName || tokens.normal(i).back() != 's')
    return false;
  const P next = tags[i + 1];
  return next == P::kName || next == P::kPronoun || tokens.normal(i + 1) == "that";
}

}  // namespace

void repair_tags(const Tokens& tokens, const Marks& marks, const QuoteLexicon& lexicon,
                 std::vector<PartOfSpeech>& tags) {
  for (uint32_t i = 0; i < tags.size(); ++i) {
    if (i + 1 < tags.size() && among(tokens.normal(i + 1), kSays) && !among(tokens.normal(i), kAuxiliaries)) {
      if (tags[i] == P::kThird || tags[i] == P::kPresent) tags[i] = P::kNoun;
      if (tags[i] == P::kPast) tags[i] = P::kParticiple;
      if (tokens.normal(i) == "most") tags[i] = P::kNoun;
    }
    // “It rains,” Representative/R Ana Torres said
    if (tags[i] == P::kAdverb && i + 1 < tags.size() && tags[i + 1] == P::kName &&
        lexicon.is(tokens.normal(i), kWordPerson))
      tags[i] = P::kNoun;
    if (is_noun_like_adverb(tags, i)) tags[i] = P::kNoun;
    if (has_object(tokens, lexicon, tags, i)) tags[i] = P::kPast;
    if (tags[i] == P::kNoun && (stands_between_names(tokens, tags, i) || follows_plural(tokens, tags, i)) &&
        (lexicon.cue_at(tokens, i, i + 1).frames & (kFrameClause | kFrameOf | kFrameTold)))
      tags[i] = P::kThird;
    const bool noun = tags[i] == P::kNoun || tags[i] == P::kName || tags[i] == P::kAdjective;
    if (noun && ends_attribution(tokens, marks, tags, i) &&
        (lexicon.cue_at(tokens, i, i + 1).frames & kFrameQuote))
      tags[i] = tokens.normal(i).back() == 's' ? P::kThird : P::kPast;
  }
}

}  // namespace newsglass
