// The seven types of the guideline (docs/guideline.md).
#pragma once

#include <cstdint>

namespace newsglass {

enum class EntityType : uint8_t { kPerson, kOrganization, kPlace, kGroup, kEvent, kWork, kProduct };

}  // namespace newsglass
