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

// “It rains,” Ana [notes].        “It rains,” she [notes].
bool ends_attribution(const Tokens& tokens, const Marks& marks, const std::vector<PartOfSpeech>& tags,
                      uint32_t i) {
  constexpr uint32_t kLongestName = 4;
  const bool last = i + 1 >= tokens.size() || tags[i + 1] == P::kPunctuation;
  if (!last || marks.outermost(i)) return false;
  uint32_t k = i;
  while (k > 0 && i - k < kLongestName && (tags[k - 1] == P::kName || tags[k - 1] == P::kPronoun)) --k;
  return k < i && k > 0 && marks.outermost(k - 1) && marks.outermost(k - 1)->tokens.end == k;
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
    if (tags[i] == P::kNoun && stands_between_names(tokens, tags, i) &&
        (lexicon.cue_at(tokens, i, i + 1).frames & (kFrameClause | kFrameOf | kFrameTold)))
      tags[i] = P::kThird;
    const bool noun = tags[i] == P::kNoun || tags[i] == P::kName || tags[i] == P::kAdjective;
    if (noun && ends_attribution(tokens, marks, tags, i) &&
        (lexicon.cue_at(tokens, i, i + 1).frames & kFrameQuote))
      tags[i] = tokens.normal(i).back() == 's' ? P::kThird : P::kPast;
  }
}

}  // namespace newsglass
