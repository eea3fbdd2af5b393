// A summary for a person at a terminal: people with roles and counts, quotations under their speaker, dates,
// warnings.
#pragma once

#include <string>

#include "analysis/analysis.h"

namespace newsglass {

struct TextStyle {
  bool colours = false;  // ANSI escapes; only for a terminal
};

// UTF-8, ends with a line end.
std::string to_text(const Analysis& analysis, const TextStyle& style);

}  // namespace newsglass
