// The signs by which a candidate for a pronoun is judged; entities/antecedents.h sets them.
#pragma once

#include <array>
#include <cstdint>

namespace newsglass {

enum class Sign : uint8_t {
#define SIGN(name, spelling) name,
#include "entities/antecedent_signs.def"
#undef SIGN
};
inline constexpr const char* kSignNames[] = {
#define SIGN(name, spelling) spelling,
#include "entities/antecedent_signs.def"
#undef SIGN
};
inline constexpr uint32_t kSigns = sizeof(kSignNames) / sizeof(kSignNames[0]);
using Signs = std::array<float, kSigns>;  // most are 0 or 1

}  // namespace newsglass
