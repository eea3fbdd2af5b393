// Whom the words of a source name.
//
//     harbour master [Ana Torres]     [Ana Torres] and [her officials]     the [Ria Times] report
#pragma once

#include <vector>

#include "quotes/context.h"
#include "quotes/quotation.h"

namespace newsglass {

// Whether a mention can be somebody who speaks: demonyms and events do not; "US officials" is not the US.
bool speaks(const QuoteContext& c, MentionId m);

// The entity that the phrase names: a person anywhere before a relative clause, else what its head belongs
// to; none if it names nobody. Cost: the phrase.
EntityId named_in(const QuoteContext& c, TokenSpan phrase);

// The speakers of "Torres and her officials", "Torres, Ilov and Costa"; empty if the phrase means one
// speaker. Cost: the phrase.
std::vector<Speaker> several_in(const QuoteContext& c, TokenSpan phrase);

// Ana Torres, [head of the port] said: the person before the comma, when no comma follows the description.
EntityId apposed_before(const QuoteContext& c, TokenSpan phrase);

// Who is named, or else the phrase as written.
Speaker speaker_of_phrase(const QuoteContext& c, TokenSpan phrase);

// Whether a phrase with this head is somebody's description at all; "the" or "2010" is a phrase misread.
bool names_somebody(const QuoteContext& c, uint32_t head);

// "he", "his", "they": the phrase's only word is a pronoun or possessive.
bool is_pronoun(const QuoteContext& c, uint32_t token);

}  // namespace newsglass
