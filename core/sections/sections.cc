#include "sections/sections.h"

#include <algorithm>

#include "sections/caption.h"
#include "sections/embed.h"
#include "sections/headline.h"
#include "sections/line.h"
#include "sections/live_blog.h"
#include "sections/main_region.h"
#include "sections/meta.h"
#include "sections/name_line.h"
#include "sections/related.h"
#include "sections/repeated.h"
#include "sections/subheading.h"

namespace newsglass {
namespace {

void add_line(const Tokens& tokens, const SectionLexicon& lexicon, TokenSpan span, bool blank_before,
              std::vector<Line>& lines) {
  if (span.empty()) return;
  Line line;
  line.tokens = span;
  line.span = tokens.bytes_of(span);
  line.blank_before = blank_before;
  read_facts(tokens, lexicon, line);
  lines.push_back(line);
}

// A paragraph becomes one line, or several where a date prefix or a caption is glued to it.
void cut_paragraph(const Tokens& tokens, const SectionLexicon& lexicon, TokenSpan span, bool blank_before,
                   std::vector<Line>& lines) {
  if (const TokenSpan prefix = date_prefix(tokens, span); !prefix.empty()) {
    add_line(tokens, lexicon, prefix, blank_before, lines);
    decide(lines.back(), SectionKind::kMeta);
    span.begin = prefix.end;
    blank_before = false;
  }
  while (const auto caption = find_caption(tokens, lexicon, span)) {
    add_line(tokens, lexicon, {span.begin, caption->begin}, blank_before, lines);
    add_line(tokens, lexicon, *caption, blank_before, lines);
    decide(lines.back(), SectionKind::kCaption);
    span.begin = caption->end;
    blank_before = false;
  }
  add_line(tokens, lexicon, span, blank_before, lines);
}

std::vector<Line> make_lines(const Text& text, const Tokens& tokens, const SectionLexicon& lexicon) {
  std::vector<Line> lines;
  for (size_t i = 0; i < text.paragraphs().size(); ++i)
    cut_paragraph(tokens, lexicon, tokens.paragraphs()[i], text.paragraphs()[i].blank_before, lines);
  return lines;
}

// What a line is by itself.
void mark_single_lines(const Text& text, const Tokens& tokens, const SectionLexicon& lexicon,
                       std::vector<Line>& lines) {
  for (Line& line : lines) {
    if (line.decided) continue;
    if (is_meta_line(tokens, lexicon, line)) {
      decide(line, SectionKind::kMeta);
    } else if (is_caption_line(text, tokens, lexicon, line)) {
      decide(line, SectionKind::kCaption);
    } else if (is_page_line(line)) {
      decide(line, SectionKind::kRelated);
    }
  }
}

// What stands outside the article.
void mark_surroundings(const Tokens& tokens, const SectionLexicon& lexicon, LineRange main,
                       std::vector<Line>& lines, Sections& out) {
  const auto headline = find_headline(tokens, lines, main.begin);
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i >= main.begin && i < main.end) continue;
    Line& line = lines[i];
    // "12 February 2025" below a teaser tells of the teaser.
    const bool teased = i >= main.end && i > 0 && lines[i - 1].kind == SectionKind::kRelated;
    if (teased && line.kind == SectionKind::kMeta && is_date_line(tokens, lexicon, line))
      decide(line, SectionKind::kRelated);
    if (headline && i == *headline) {
      decide(line, SectionKind::kHeadline);
      out.title = line.span;
    } else if (!line.decided && headline && i > *headline && i < main.begin && line.words >= 6) {
      decide(line, SectionKind::kSubheading);  // the standfirst
    } else if (!line.decided) {
      decide(line, SectionKind::kRelated);
    }
  }
}

// Neighbours of one kind are one section, except that a headline stays alone.
void join_lines(const std::vector<Line>& lines, Sections& out) {
  for (const Line& line : lines) {
    if (!out.all.empty() && out.all.back().kind == line.kind && line.kind != SectionKind::kHeadline) {
      out.all.back().span.end = line.span.end;
    } else {
      out.all.push_back({line.kind, line.span});
    }
  }
}

}  // namespace

SectionKind Sections::kind_at(uint32_t byte) const {
  auto after = std::upper_bound(all.begin(), all.end(), byte,
                                [](uint32_t b, const Section& s) { return b < s.span.begin; });
  return after == all.begin() || !std::prev(after)->span.contains(byte) ? SectionKind::kBody
                                                                        : std::prev(after)->kind;
}

Sections find_sections(const Text& text, const Tokens& tokens, const SectionLexicon& lexicon) {
  Sections out;
  std::vector<Line> lines = make_lines(text, tokens, lexicon);
  mark_embeds(text, tokens, lines);
  mark_single_lines(text, tokens, lexicon, lines);
  mark_bylines(tokens, lexicon, lines, out.byline);
  mark_repeated(text, lines);
  mark_entries(tokens, lexicon, lines);
  mark_boilerplate(tokens, lines);
  mark_live_entries(tokens, lines);
  const LineRange main = find_main_region(lines);
  if (main.begin < main.end) {
    mark_repeated_captions(text, lines);
    mark_described(tokens, lines);
    mark_pictured(lines);
    mark_surroundings(tokens, lexicon, main, lines, out);
    mark_teasers(tokens, lexicon, main, lines);
    mark_subheadings(tokens, main, lines);
  }
  for (const Line& line : lines)
    if (line.kind == SectionKind::kMeta) read_byline(tokens, lexicon, line.tokens, out.byline);
  join_lines(lines, out);
  return out;
}

}  // namespace newsglass
