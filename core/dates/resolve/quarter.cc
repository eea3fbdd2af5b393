// The quarter that a business report speaks of: the one it named, else the last that ended.
#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

constexpr uint32_t kQuarterMemory = 12;  // paragraphs; a report keeps to its quarter

struct Quarter {
  int32_t year = 0;
  int part = 0;
  std::string anchor;
};

std::optional<Quarter> quarter_spoken_of(const Anchors& a) {
  if (a.quarter && a.paragraph - a.quarter->paragraph < kQuarterMemory)
    return Quarter{a.quarter->date.year, (a.quarter->date.month + 2) / 3, to_iso(a.quarter->date)};
  if (!a.near) return std::nullopt;
  const Date ended = add_months({a.near->year, a.near->month, 1}, -3);
  return Quarter{ended.year, (ended.month + 2) / 3, "published"};
}

}  // namespace

Resolved resolve_quarter(const Expression& e, const Anchors& a) {
  Resolved out;
  out.rule = e.direction ? Rule::kQuarterYearBefore : e.year ? Rule::kQuarterYear : Rule::kQuarterMentioned;
  const auto base = quarter_spoken_of(a);
  if (!base) return out;
  const int32_t year = e.year ? e.year : base->year + e.direction;
  const int part = e.part ? e.part : base->part;
  out.value = four_digits(year) + "-Q" + std::to_string(part);
  out.anchor = base->anchor;
  out.mention = Mentioned{{year, static_cast<uint8_t>(3 * part - 2), 1}, 'Q', 0, 0, e.year != 0};
  return out;
}

}  // namespace newsglass
