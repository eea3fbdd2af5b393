// Why names of several articles are one, in a sentence for the reader.
#pragma once

#include <string>
#include <string_view>

#include "rules/rule.h"

namespace newsglass {

// "“Zelenski” in b: the same sounds in another spelling". `name` as the article `document` writes it.
std::string reason_for(Rule rule, std::string_view name, std::string_view document);

}  // namespace newsglass
