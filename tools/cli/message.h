// What the program says to its user, on standard error.
#pragma once

#include <string>

namespace newsglass::cli {

// "newsglass: SENTENCE", on one line, whatever bytes a file's name in it holds.
void say(const std::string& sentence);

}  // namespace newsglass::cli
