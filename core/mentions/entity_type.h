// The seven types of the guideline (gold/GUIDELINE.md, "entity").
#pragma once

#include <cstdint>

namespace newsglass {

enum class EntityType : uint8_t { kPerson, kOrganization, kPlace, kGroup, kEvent, kWork, kProduct };

}  // namespace newsglass
