// Dates in the lines about the article.
#include <algorithm>

#include "dates/published/finders.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestLine = 40;  // tokens

// The tokens of the section, paragraph by paragraph; a section begins and ends within paragraphs.
template <class Visit>
std::optional<Published> visit_lines(const PublishedContext& c, const Section& section, Visit visit) {
  const TokenSpan tokens = c.tokens.tokens_in(section.span);
  for (uint32_t i = tokens.begin; i < tokens.end;) {
    const TokenSpan paragraph = c.tokens.paragraph_at(i);
    const TokenSpan line{i, std::min(paragraph.end, tokens.end)};
    if (line.size() <= kLongestLine)
      if (auto found = visit(line)) return found;
    i = line.end;
  }
  return std::nullopt;
}

uint32_t body_begin(const Sections& sections, uint32_t otherwise) {
  for (const Section& s : sections.all)
    if (s.kind == SectionKind::kBody) return s.span.begin;
  return otherwise;
}

// The date behind a word such as "Published" or "Updated".
std::optional<Published> labelled(const PublishedContext& c, DateLabel label) {
  const uint32_t body = body_begin(c.sections, c.text.size());
  for (const Section& section : c.sections.all) {
    // In a live blog the line that says when it was first published lies among those of the page.
    const bool head = section.kind == SectionKind::kRelated && section.span.end <= body;
    if (section.kind != SectionKind::kMeta && !(head && label == DateLabel::kPublished)) continue;
    auto found = visit_lines(c, section, [&](TokenSpan line) -> std::optional<Published> {
      for (uint32_t i = line.begin; i < line.end; ++i)
        if (c.words[i] && c.words[i]->label == label)
          if (auto date = full_date_in(c, {i + 1, line.end})) return date;
      return std::nullopt;
    });
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Published> published_prefix(const PublishedContext& c) {
  if (c.tokens.size() < 6 || c.tokens.normal(0) != "date") return std::nullopt;
  auto found = full_date_in(c, {1, 6});
  return found && found->span->begin == c.tokens[1].span.begin ? found : std::nullopt;
}

std::optional<Published> published_label(const PublishedContext& c) {
  if (auto found = labelled(c, DateLabel::kPublished)) return found;
  return labelled(c, DateLabel::kUpdated);
}

std::optional<Published> published_line(const PublishedContext& c) {
  // The line nearest to the article counts: a page's own date stands in its head.
  const uint32_t body = body_begin(c.sections, c.text.size());
  std::optional<Published> nearest;
  for (const Section& section : c.sections.all) {
    if (section.kind != SectionKind::kMeta || section.span.begin > body) continue;
    std::optional<Published> here;
    visit_lines(c, section, [&](TokenSpan line) -> std::optional<Published> {
      if (c.tokens[line.begin].kind != TokenKind::kUrl && !here) here = full_date_in(c, line);
      return std::nullopt;
    });
    if (here) nearest = here;
  }
  return nearest;
}

}  // namespace newsglass
