// Base 64 (RFC 4648), for the hashes that policies and names of things are written with.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// With padding; in the alphabet of URLs ('-' and '_') without.
std::string base64(std::string_view bytes);
std::string base64url(std::string_view bytes);

// The bytes of lower-case hexadecimal digits.
std::string bytes_of_hex(std::string_view digits);

}  // namespace newsglass
