// The day of publication.
#pragma once

#include <optional>

#include "dates/calendar.h"
#include "dates/date_lexicon.h"
#include "dates/timex.h"
#include "sections/sections.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

// The date given, else the one the text gives (prefix, byline, dateline, URL, "Updated ...").
Published find_published(const Text& text, const Tokens& tokens, const Sections& sections,
                         const DateLexicon& lexicon, std::optional<Date> given);

}  // namespace newsglass
