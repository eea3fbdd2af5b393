#include "sections/name_line.h"

#include "sections/meta.h"

namespace newsglass {
namespace {

constexpr size_t kHead = 40;               // lines in which the head of an article lies
constexpr uint32_t kLeast = 2, kMost = 4;  // words of a name
constexpr uint32_t kLeastHeadline = 3;     // words above a line that tells a place too

// "Ana Torres in Varesund", "Ana Torres in Varesund and Jon Berg": who wrote it, and where; the names, or
// none.
std::vector<ByteSpan> placed_names(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line) {
  constexpr uint32_t kLongest = 16;  // words
  std::vector<ByteSpan> names;
  if (line.decided || line.words > kLongest || line.ends_sentence) return names;
  bool placed = false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end;) {
    const auto run = [&] {
      const uint32_t first = i;
      while (i < line.tokens.end && tokens[i].is_word() && tokens[i].is_capitalised() &&
             !lexicon.classes(tokens.normal(i)))
        ++i;
      return TokenSpan{first, i};
    };
    const TokenSpan name = run();
    if (name.size() < kLeast || name.size() > kMost) return {};
    names.push_back(tokens.bytes_of(name));
    if (i < line.tokens.end && tokens.normal(i) == "in") {
      ++i;
      if (run().empty()) return {};
      placed = true;
    }
    if (i == line.tokens.end) break;
    const bool more = tokens.normal(i) == "," || tokens.normal(i) == "and" || tokens.normal(i) == "&";
    if (!more || ++i == line.tokens.end) return {};
  }
  return placed ? names : std::vector<ByteSpan>();
}

bool is_name(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line) {
  if (line.decided || line.words < kLeast || line.words > kMost || line.capitalised != line.words)
    return false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i)
    if (!tokens[i].is_word() || lexicon.classes(tokens.normal(i))) return false;
  return true;
}

}  // namespace

void mark_bylines(const Tokens& tokens, const SectionLexicon& lexicon, std::vector<Line>& lines,
                  std::vector<ByteSpan>& byline) {
  for (size_t i = 1; i + 1 < lines.size() && i < kHead; ++i) {
    const Line& next = lines[i + 1];
    const bool above_text = next.is_prose() || (next.decided && next.kind == SectionKind::kMeta);
    if (!lines[i - 1].decided && lines[i - 1].words >= kLeastHeadline && above_text) {
      const auto names = placed_names(tokens, lexicon, lines[i]);
      if (!names.empty()) {
        decide(lines[i], SectionKind::kMeta);
        byline.insert(byline.end(), names.begin(), names.end());
        continue;
      }
    }
    // Above the headline stand the names of the page and its parts.
    const bool below_headline = !lines[i - 1].decided && lines[i - 1].words > kMost;
    const bool above_date =
        next.decided && next.kind == SectionKind::kMeta && is_date_line(tokens, lexicon, next);
    if (below_headline && above_date && is_name(tokens, lexicon, lines[i])) {
      decide(lines[i], SectionKind::kMeta);
      byline.push_back(lines[i].span);
    }
  }
}

}  // namespace newsglass
