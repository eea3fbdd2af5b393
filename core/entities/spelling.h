// One key for the spellings of a name's word, so that transliterations meet: "Zelenskyy", "Zelensky" and
// "Zelenski", "Sergei" and "Sergey", "Mohamed", "Mohammed" and "Muhammad".
//
// The key folds sounds that transliterators write in different ways (kh/h, y/i, double letters, ai/ei, o/u,
// a/e); it is not meant to be read. Two names are the same only if all their words' keys agree.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// `word` as EntityLexicon::name_word gives it.
std::string spelling_key(std::string_view word);

}  // namespace newsglass
