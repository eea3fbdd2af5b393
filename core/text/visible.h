// Text for a terminal: what would steer it, or turn the order of what stands beside it, made visible.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// `text` on one line: control characters (C0 but the space, DEL, C1), line and paragraph separators and
// bidirectional controls as \x1b or \u202e, bytes that are not UTF-8 as \xff; everything else as it is.
// `text` may be any bytes; the result is UTF-8. Linear.
std::string visible(std::string_view text);

}  // namespace newsglass
