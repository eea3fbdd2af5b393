// What noun_phrase_before and noun_phrase_from read alike: which tokens make up a noun phrase.
#pragma once

#include "quotes/context.h"

namespace newsglass {

inline constexpr uint32_t kLongestPhrase = 60;             // tokens
inline constexpr uint32_t kLongestPhraseParenthesis = 40;  // tokens

// Nouns, names and what stands before them: "the", "old", "three", "her", "Ria's", "@riaport".
bool is_phrase_word(const QuoteContext& c, uint32_t i);

// "-" or "/" with no space behind it.
bool is_hyphen(const QuoteContext& c, uint32_t i);

// “Sciences and Life”: a title or nickname within a phrase, not somebody's words.
bool is_quoted_name(const QuoteContext& c, const MarkedSpan& marked);

}  // namespace newsglass
