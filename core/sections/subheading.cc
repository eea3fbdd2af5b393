#include "sections/subheading.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongest = 12;  // words

}  // namespace

void mark_subheadings(const Tokens& tokens, LineRange main, std::vector<Line>& lines) {
  for (size_t i = main.begin; i + 1 < main.end; ++i) {
    Line& line = lines[i];
    if (line.decided || line.is_item || line.words == 0 || line.words > kLongest || line.is_prose()) continue;
    // The last entry of a list: "May 9: Norrby" below others of its kind.
    if (i > main.begin && line.has_number && lines[i - 1].has_number && !lines[i - 1].is_prose()) continue;
    const bool colon = line.ends_sentence && line.words <= 3 && !line.ends_ellipsis;
    if (line.ends_sentence && !colon) continue;
    if (tokens.normal(line.tokens.begin) == "[") continue;  // "[crosstalk]"
    if (lines[i + 1].is_prose() && lines[i + 1].kind == SectionKind::kBody)
      decide(line, SectionKind::kSubheading);
  }
}

}  // namespace newsglass
