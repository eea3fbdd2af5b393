// Whether a clause tells of what was or of what will be, as far as a weekday's direction needs it.
//
//     "Lavrov met Rubio on Tuesday"                kPast
//     "The two will meet on Tuesday"               kFuture
//     "The talks, scheduled for Tuesday, mark ..." kFuture
//
// No parser: the verb forms nearest to the expression, with the words of tense.tsv. Cost: at most a few dozen
// tokens on each side.
#pragma once

#include "dates/reader.h"

namespace newsglass {

enum class Tense : uint8_t { kUnknown, kPast, kPresent, kFuture };

// The tense around the expression at `expression`, a part of the reader's sentence. In the `body` of an
// article a plain present announces what comes; headlines and captions tell in it of what was.
Tense tense_around(const DateReader& reader, TokenSpan expression, bool body);

// "Nine ships had left by Tuesday": the clause lies before what is told.
bool is_pluperfect(const DateReader& reader, TokenSpan expression);

}  // namespace newsglass
