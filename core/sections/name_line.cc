#include "sections/name_line.h"

#include "sections/meta.h"

namespace newsglass {
namespace {

constexpr size_t kHead = 40;               // lines in which the head of an article lies
constexpr uint32_t kLeast = 2, kMost = 4;  // words of a name

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
