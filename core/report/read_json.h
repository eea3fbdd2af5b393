// JSON from outside, read without trusting it.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>
#include <variant>
#include <vector>

#include "report/request.h"

namespace newsglass {

// The members `wanted` of the object `json`; all others are passed over, so that they cost no memory. Or
// bad_encoding, bad_json or too_deep. `what` begins the message: "the line". Linear; some 20 bytes a byte of
// what is wanted.
std::variant<nlohmann::ordered_json, RequestError> read_object(std::string_view json, std::string_view what,
                                                               const std::vector<std::string_view>& wanted);

}  // namespace newsglass
