#include "sections/headline.h"

#include <string>

#include "base/string_map.h"

namespace newsglass {
namespace {

constexpr size_t kFarthest = 14;  // lines above the body
constexpr uint32_t kShortestHeadline = 3, kLongestHeadline = 30;
constexpr uint32_t kBodyWords = 120;  // of the body that a headline should share words with

// The longer words of the body's first lines.
StringSet first_words(const Tokens& tokens, const std::vector<Line>& lines, size_t body) {
  StringSet words;
  uint32_t seen = 0;
  for (size_t i = body; i < lines.size() && seen < kBodyWords; ++i)
    for (uint32_t t = lines[i].tokens.begin; t < lines[i].tokens.end && seen < kBodyWords; ++t) {
      if (!tokens[t].is_word()) continue;
      ++seen;
      if (tokens.normal(t).size() >= 4) words.emplace(tokens.normal(t));
    }
  return words;
}

// How many of the line's longer words the body begins with.
int shared_words(const Tokens& tokens, const Line& line, const StringSet& words) {
  int shared = 0;
  for (uint32_t t = line.tokens.begin; t < line.tokens.end; ++t)
    shared += tokens[t].is_word() && words.contains(tokens.normal(t));
  return shared;
}

}  // namespace

std::optional<size_t> find_headline(const Tokens& tokens, const std::vector<Line>& lines, size_t body) {
  const StringSet words = first_words(tokens, lines, body);
  std::optional<size_t> best;
  int best_score = 0;
  for (size_t i = body > kFarthest ? body - kFarthest : 0; i < body; ++i) {
    const Line& line = lines[i];
    if (line.decided || line.words < kShortestHeadline || line.words > kLongestHeadline) continue;
    if (line.repeated && line.ends_sentence) continue;  // a caption or teaser
    // A headline shares words with the article and stands first among the lines that do.
    const int score =
        3 * shared_words(tokens, line, words) + (line.ends_sentence ? 0 : 2) + (line.words >= 5 ? 2 : 0);
    if (score > best_score) {
      best_score = score;
      best = i;
    }
  }
  return best;
}

}  // namespace newsglass
