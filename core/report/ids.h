// The ids by which a report's parts point at each other: "e3" is the third entity of its document.
#pragma once

#include <string>

#include "base/ids.h"

namespace newsglass {

inline std::string mention_name(MentionId id) { return "m" + std::to_string(id.index + 1); }
inline std::string entity_name(EntityId id) { return "e" + std::to_string(id.index + 1); }
inline std::string quotation_name(QuotationId id) { return "q" + std::to_string(id.index + 1); }
// Of a comparison: entities, quotations told by several, shared passages.
inline std::string compared_name(uint32_t index) { return "x" + std::to_string(index + 1); }
inline std::string statement_name(uint32_t index) { return "s" + std::to_string(index + 1); }
inline std::string passage_name(uint32_t index) { return "p" + std::to_string(index + 1); }

}  // namespace newsglass
