#include "cli/message.h"

#include <iostream>

#include "text/visible.h"

namespace newsglass::cli {

void say(const std::string& sentence) { std::cerr << "newsglass: " + visible(sentence) + "\n"; }

}  // namespace newsglass::cli
