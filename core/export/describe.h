// What exports say about results in words: speakers, roles, places in the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

// With white space and controls, also line ends, as single blanks, and with every direction of writing that the words
// open closed again (Unicode bidirectional controls), so that they cannot turn what stands behind them.
std::string one_line(std::string_view words);

// The words of the spans, each on one line, with ellipses between.
std::string words_of(const Analysis& a, const std::vector<ByteSpan>& spans);

// "Ana Torres and a port official"; empty where nobody is given.
std::string speaker_names(const Analysis& a, const Quotation& q);

// "harbour master, former: mayor"; empty without a role. Each wording once.
std::string roles_of(const Analysis& a, const Entity& e);

// Counted from 1.
uint32_t paragraph_number(const Analysis& a, uint32_t byte);

}  // namespace newsglass
