// Where in a pasted page the article is: between the menus above and the teasers and comments below.
//
// Lines of prose count for it, other lines against it; the article is the stretch with the highest sum
// (Kadane's maximum subarray, one pass), so a menu or a block of teasers within it does not end it but a long
// one does.
#pragma once

#include <vector>

#include "sections/line.h"

namespace newsglass {

// Half-open range of indexes of `lines`; empty when nothing reads like prose.
struct LineRange {
  size_t begin = 0, end = 0;
};
LineRange find_main_region(const std::vector<Line>& lines);

}  // namespace newsglass
