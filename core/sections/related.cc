#include "sections/related.h"

#include "sections/meta.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestOpening = 45;  // words of a line that begins as page lines do
constexpr size_t kMenuLines = 4;          // this many short lines in a row are a list of links

bool is_teaser(const Line& line) { return !line.decided && !line.is_prose() && !line.ends_sentence; }

// "June 23 - Norrby, Town Hall": the entries of the article's own list begin with numbers or bullets or have
// numbers in them; links to other stories mostly do not.
bool is_own_list(const std::vector<Line>& lines, size_t begin, size_t end) {
  size_t own = 0;
  for (size_t i = begin; i < end; ++i)
    own += lines[i].is_item || (lines[i].has_number && lines[i].words >= 3);
  return own * 3 >= (end - begin) * 2;
}

// A list of links: a run of lines that are short and no sentences. A short list with numbers or bullets is
// the article's own, and so are a few lines between two paragraphs.
void mark_runs(LineRange main, std::vector<Line>& lines) {
  for (size_t i = main.begin; i < main.end;) {
    size_t end = i;
    while (end < main.end && is_teaser(lines[end]) && lines[end].words <= 12) ++end;
    if (end - i >= kMenuLines && !is_own_list(lines, i, end))
      for (size_t j = i; j < end; ++j) decide(lines[j], SectionKind::kRelated);
    i = end > i ? end : i + 1;
  }
}

}  // namespace

bool is_page_line(const Line& line) {
  if (line.words == 0) return true;
  if (line.whole & (kCueWhole | kCueHeading | kCueEnd)) return true;
  if ((line.opening & kCueOpening) && line.words <= kLongestOpening) return true;
  return (line.opening & (kCueEnd | kCueHeading)) && line.words <= 8 && !line.ends_sentence;
}

void mark_teasers(const Tokens& tokens, const SectionLexicon& lexicon, LineRange main,
                  std::vector<Line>& lines) {
  for (size_t i = main.begin; i < main.end; ++i) {
    Line& line = lines[i];
    const bool heading =
        (line.whole & (kCueHeading | kCueEnd)) || ((line.opening & kCueEnd) && line.words <= 8);
    const bool dated = line.decided && line.kind == SectionKind::kMeta && is_date_line(tokens, lexicon, line);
    if (heading || (dated && i > main.begin && i + 1 < main.end && is_teaser(lines[i + 1]))) {
      // The heading and the short lines below it.
      decide(line, SectionKind::kRelated);
      while (i + 1 < main.end && !lines[i + 1].decided && !lines[i + 1].is_prose())
        decide(lines[++i], SectionKind::kRelated);
    } else if (!line.decided && line.ends_ellipsis && !line.is_prose() && line.words >= 5) {
      decide(line, SectionKind::kRelated);
    }
  }
  mark_runs(main, lines);
}

}  // namespace newsglass
