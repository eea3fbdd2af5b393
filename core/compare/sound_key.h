// A looser key than entities/spelling.h: the consonants of a name as transliterations of different schools
// share them: "Qiu Yanping" and "Chiu Yen-ping", "Serhii Holub" and "Sergei Golub".
//
// Names with one key are candidates only; who joins them needs more than that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsglass {

// Of words as EntityLexicon::name_word gives them; hyphens and blanks between them do not count.
std::string sound_key(const std::vector<std::string>& words);

// The share of letters that differ between two names (Levenshtein distance over the longer one's length).
double spelling_distance(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace newsglass
