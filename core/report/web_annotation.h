// One document as a page of annotations of the W3C Web Annotation model (Recommendation of 2017).
#pragma once

#include <string>

#include "analysis/analysis.h"

namespace newsglass {

// JSON-LD. Each mention, quotation and date is an annotation; its target has a TextQuoteSelector and a
// TextPositionSelector in code points of the text, which is named by its SHA-256 (RFC 6920), since it has no address.
std::string web_annotations(const Analysis& a);

}  // namespace newsglass
