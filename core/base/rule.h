// The name of the rule or model step that decided something, e.g. "weekday.past": a string literal that lives
// as long as the program, dotted and lower-case, shown to the reader beside the result.
#pragma once

namespace newsglass {

using Rule = const char*;

}  // namespace newsglass
