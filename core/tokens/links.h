// Links, e-mail addresses, handles and hashtags: strings that a reader takes as one thing.
#pragma once

#include <string_view>

#include "tokens/token.h"

namespace newsglass {

// The link that starts at byte `at` and ends by `limit`, or a token with an empty span. A schemeless domain
// ("pic.twitter.com/x") counts when a known ending follows. Trailing punctuation is left out.
Token read_link(std::string_view bytes, uint32_t at, uint32_t limit);

}  // namespace newsglass
