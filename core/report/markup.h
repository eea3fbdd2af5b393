// Text put into HTML and XML: the one place where it is escaped.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// Safe as text and, between either quotation marks, as an attribute's value, in HTML and in XML 1.0. Characters that
// XML 1.0 cannot hold, controls above all, become U+FFFD; line ends and tabs in attributes stay what they are.
std::string escape_text(std::string_view utf8);
std::string escape_attribute(std::string_view utf8);

}  // namespace newsglass
