// Values for people and programs that read EDTF (Library of Congress, level 1; ISO 8601-2).
//
//     "2025-02-18" -> "2025-02-18"     "2022-FA" -> "2022-23"      "196" -> "196X"
//     "2025-W07"   -> "2025-02-10/2025-02-16"                      "2025-03-07TMO" -> "2025-03-07"
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// The EDTF form of a TIMEX3 value; empty where EDTF has none (durations, sets) and for an empty value.
std::string to_edtf(std::string_view timex);

}  // namespace newsglass
