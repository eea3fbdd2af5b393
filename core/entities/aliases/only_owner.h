// Keys that only the names of one entity may have: of a key of several entities nobody is the owner.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/string_map.h"
#include "entities/clusters.h"

namespace newsglass {

class OnlyOwners {
 public:
  explicit OnlyOwners(const Clusters& clusters) : clusters_(clusters) {}

  // Names of one entity may share a key; whether they are of one is asked as the clusters stand now.
  void add(std::string key, uint32_t name) {
    const auto [entry, fresh] = owners_.try_emplace(std::move(key), name);
    if (!fresh && entry->second && !clusters_.same(*entry->second, name)) entry->second.reset();
  }

  // A name of the entity that alone has the key.
  std::optional<uint32_t> find(std::string_view key) const {
    const auto entry = owners_.find(key);
    return entry == owners_.end() ? std::nullopt : entry->second;
  }

 private:
  const Clusters& clusters_;
  StringMap<std::optional<uint32_t>> owners_;
};

}  // namespace newsglass
