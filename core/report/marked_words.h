// A quotation cut into the words that all tellings have and those that differ.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"

namespace newsglass {

struct MarkedPiece {
  std::string text;  // line ends made blanks
  bool differs = false;
};

// The content of the `member` of `q`; its parts with " ... " between them.
std::vector<MarkedPiece> marked_words(const Analysis& analysis, const ComparedQuotation& q,
                                      ComparedQuotation::Member member);

// Bytes of `text` on one line.
std::string on_one_line(std::string_view text);

}  // namespace newsglass
