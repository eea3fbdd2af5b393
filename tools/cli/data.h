// The data bundle that the build put into the program (tools/cli/data.S.in).
#pragma once

#include <string_view>

namespace newsglass::cli {

std::string_view embedded_bundle();

}  // namespace newsglass::cli
