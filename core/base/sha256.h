// SHA-256 (FIPS 180-4), by which a report names the text it is about. Here, since the core links against
// nothing.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace newsglass
