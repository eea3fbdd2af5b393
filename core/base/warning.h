// What a reader should know about a result that is nevertheless given: analysis never fails, it warns.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/range.h"

namespace newsglass {

struct Warning {
  std::string code;     // stable, lower-case, e.g. "published_missing"
  std::string message;  // one sentence for a person: what was assumed, and what to do
  std::optional<ByteSpan> span;
  std::optional<uint32_t> correction = std::nullopt;  // the entry of the log of corrections that is meant, from 0
};

}  // namespace newsglass
