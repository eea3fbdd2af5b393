// What a single quotation mark can be where it stands: an opening, a closing, either, or no quotation mark at
// all.
#pragma once

#include <cstdint>
#include <vector>

#include "tokens/token.h"

namespace newsglass {

// The shapes of marks; a stretch closes with the shape it opened with.
enum class MarkShape : uint8_t { kDouble, kSingle, kGuillemet, kSingleGuillemet, kCorner };

struct MarkRole {
  uint32_t token = 0;  // the mark, or the first of two apostrophes written for a double mark
  uint32_t width = 1;  // in tokens
  MarkShape shape = MarkShape::kDouble;
  bool may_open = false, may_close = false;
  bool doubtful = false;  // a closing one only if no better one follows: a plural possessive, inches
};

// The marks of one paragraph that are not plainly apostrophes, feet, inches or decades, in order.
std::vector<MarkRole> find_mark_roles(const Tokens& tokens, TokenSpan paragraph);

}  // namespace newsglass
