#include "sections/repeated.h"

#include <string>

#include "base/string_map.h"
#include "sections/meta.h"

namespace newsglass {
namespace {

constexpr uint32_t kLeastRepeated = 5, kLeastCaption = 8;
constexpr size_t kGalleryLines = 3;  // from a caption to the same one again
constexpr size_t kLongestEntry = 6;  // lines from one date to the next
constexpr size_t kLeastDated = 3;

bool is_entry_title(const Line& line) { return !line.is_prose() && line.words <= 12; }

// A date below the name or title of an entry.
bool is_entry_date(const Tokens& tokens, const SectionLexicon& lexicon, const std::vector<Line>& lines,
                   size_t i) {
  return i > 0 && is_entry_title(lines[i - 1]) && lines[i].decided && lines[i].kind == SectionKind::kMeta &&
         is_date_line(tokens, lexicon, lines[i]);
}

}  // namespace

void mark_repeated(const Text& text, std::vector<Line>& lines) {
  StringMap<size_t> first;  // words -> the line where they stood first
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].words < kLeastRepeated) continue;
    const auto [at, is_new] = first.emplace(text.view(lines[i].span), i);
    if (is_new) continue;
    lines[i].repeated = true;
    lines[at->second].repeated = true;
  }
}

void mark_repeated_captions(const Text& text, std::vector<Line>& lines) {
  for (size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    if (!line.repeated || line.decided || !line.ends_sentence || line.words < kLeastCaption) continue;
    for (size_t j = i + 1; j < lines.size() && j - i <= kGalleryLines; ++j)
      if (text.view(lines[j].span) == text.view(line.span)) {
        decide(line, SectionKind::kCaption);
        if (!lines[j].decided) decide(lines[j], SectionKind::kCaption);
      }
  }
}

void mark_pictured(std::vector<Line>& lines) {
  for (size_t i = 1; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (lines[i - 1].whole & kCuePicture && !line.decided && line.words >= kLeastRepeated &&
        !line.ends_sentence)
      decide(lines[i], SectionKind::kCaption);
  }
}

void mark_boilerplate(const Tokens& tokens, std::vector<Line>& lines) {
  constexpr uint32_t kLongestName = 6;  // words
  for (size_t i = lines.size() / 2; i + 1 < lines.size(); ++i) {
    const Line &line = lines[i], &next = lines[i + 1];
    const bool heading = !line.decided && line.words >= 2 && line.words <= kLongestName &&
                         line.capitalised == line.words && !line.ends_sentence &&
                         tokens.normal(line.tokens.begin) == "about";
    if (!heading || next.decided || !next.is_prose()) continue;
    if (tokens.normal(line.tokens.begin + 1) != tokens.normal(next.tokens.begin)) continue;
    decide(lines[i], SectionKind::kRelated);
    decide(lines[i + 1], SectionKind::kRelated);
  }
}

void mark_described(const Tokens& tokens, std::vector<Line>& lines) {
  for (size_t i = 0; i + 1 < lines.size(); ++i) {
    const Line &line = lines[i], &next = lines[i + 1];
    if (line.decided || line.words < kLeastRepeated || next.kind != SectionKind::kCaption) continue;
    bool begins = line.tokens.size() <= next.tokens.size();
    for (uint32_t t = 0; begins && t < line.tokens.size(); ++t)
      begins = tokens.normal(line.tokens.begin + t) == tokens.normal(next.tokens.begin + t);
    if (begins) decide(lines[i], SectionKind::kCaption);
  }
}

void mark_entries(const Tokens& tokens, const SectionLexicon& lexicon, std::vector<Line>& lines) {
  std::vector<size_t> dates;
  for (size_t i = 0; i < lines.size(); ++i)
    if (is_entry_date(tokens, lexicon, lines, i)) dates.push_back(i);
  for (size_t first = 0; first < dates.size();) {
    size_t last = first;
    while (last + 1 < dates.size() && dates[last + 1] - dates[last] <= kLongestEntry) ++last;
    if (last - first + 1 >= kLeastDated)
      for (size_t i = dates[first] - 1; i <= dates[last]; ++i) decide(lines[i], SectionKind::kRelated);
    first = last + 1;
  }
}

}  // namespace newsglass
