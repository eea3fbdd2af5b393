// The text of the printable report, with everything that was found marked and labelled in it.
#pragma once

#include <string>

#include "analysis/analysis.h"

namespace newsglass {

// A <div> with a <p> for each paragraph. Labels are text, not colour or content of a style sheet, so that they are
// printed, copied and read aloud.
std::string html_text(const Analysis& a);

}  // namespace newsglass
