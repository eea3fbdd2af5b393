// The ways in which a text gives its day of publication; published.cc asks them in order.
#pragma once

#include <optional>

#include "dates/date_lexicon.h"
#include "dates/day_order.h"
#include "dates/reader.h"
#include "dates/timex.h"
#include "sections/sections.h"
#include "text/text.h"

namespace newsglass {

// What the finders look at.
struct PublishedContext {
  const Text& text;
  const Tokens& tokens;
  const Sections& sections;
  const DateLexicon& lexicon;
  const DateWords& words;
  DayOrder order;
};

// "date 2025-02-17" before the first paragraph.
std::optional<Published> published_prefix(const PublishedContext& context);
// "Published: 5 March 2025", "Updated ...", also behind the article.
std::optional<Published> published_label(const PublishedContext& context);
// A line with a full date among the lines above the article: "Reuters, March 5, 2025 11:03 PM".
std::optional<Published> published_line(const PublishedContext& context);
// "/2025/03/05/", "/2025-03-05/", "/20250305", milliseconds since 1970, "/2025/03/".
std::optional<Published> published_address(const PublishedContext& context);
// "VARESUND, March 5, 2025 (Reuters) -"; without a year where another full date of those days gives it.
std::optional<Published> published_dateline(const PublishedContext& context);

// The first full date among `tokens`, where its day and month are beyond doubt; with its span.
std::optional<Published> full_date_in(const PublishedContext& context, TokenSpan tokens);
Published published_on(Date date, ByteSpan span);

}  // namespace newsglass
