// Whether a text is the source of a web page instead of the text of an article.
//
// Reading web pages is the work of a browser; the program only tells that it was given one. Looks at the
// beginning of the text alone.
#pragma once

#include <string_view>

namespace newsglass {

// "<!DOCTYPE html>", "<html lang=...", "<?xml ...?><html", "<head>", "<body ...", also behind comments.
bool is_html_document(std::string_view text);

}  // namespace newsglass
