// One file of the data changed: the stage that reads it loads it, and analyses an article with what it loaded.
#pragma once

#include <string_view>
#include <vector>

namespace newsglass::fuzz {

// The names of the files that are loaded, in the order of the bundle.
std::vector<std::string_view> loaded_files();

// Loads the stage that reads `file` with `content` in its place. An error must be documented: a code, and the
// file it names. What loads must analyse an article with every promise kept.
void hold_loading(std::string_view file, std::string_view content);

}  // namespace newsglass::fuzz
