// How much of what follows a verb belongs to its quotation marks.
#pragma once

#include "quotes/frames/attribution.h"

namespace newsglass {

// “It rains!” when she came in;  a message: “It rains.”   The marks hold all that was said; null if not.
const MarkedSpan* whole_utterance(const Attribution& a, TokenSpan content);

// called it a “trap” [in an interview], [and made no mention of it]: what is no part of the phrase with the
// marks goes. Empty when no marks are left.
TokenSpan marked_object(const Attribution& a, TokenSpan content);

}  // namespace newsglass
