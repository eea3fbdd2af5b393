// What the stage of dates gives.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/range.h"
#include "rules/rule.h"
#include "dates/calendar.h"

namespace newsglass {

enum class TimexType : uint8_t { kDate, kTime, kDuration, kSet };

struct Timex {
  ByteSpan span;
  TimexType type = TimexType::kDate;
  std::string value;  // TIMEX3 value; empty: cannot be resolved
  std::string
      anchor;  // what it was counted from: "published", an ISO date taken from the text, or empty for none
  Rule rule = Rule::kNone;
};

// Where the publication date comes from.
struct Published {
  std::optional<Date> date;
  std::string value;             // "2025-02-17", or "2022-05" where only the month is known; empty: unknown
  bool given = false;            // by the caller
  std::optional<ByteSpan> span;  // where it stands in the text, if it was found there
  std::string differing;         // where another day was given: the one that the text states, at `span`
};

}  // namespace newsglass
