// Typed indexes: layers of an analysis point at each other by these, never by pointer, so an analysis copies
// and moves safely. A MentionId does not convert into an EntityId.
#pragma once

#include <cstdint>
#include <limits>

namespace newsglass {

template <class Tag>
struct Id {
  static constexpr uint32_t kNone = std::numeric_limits<uint32_t>::max();
  uint32_t index = kNone;

  constexpr Id() = default;
  constexpr explicit Id(uint32_t i) : index(i) {}
  // False for the id that points at nothing.
  constexpr explicit operator bool() const { return index != kNone; }

  friend constexpr bool operator==(Id a, Id b) { return a.index == b.index; }
  friend constexpr bool operator!=(Id a, Id b) { return a.index != b.index; }
  friend constexpr bool operator<(Id a, Id b) { return a.index < b.index; }
};

using MentionId = Id<struct MentionTag>;
using EntityId = Id<struct EntityTag>;
using QuotationId = Id<struct QuotationTag>;

}  // namespace newsglass
