// When, corrected.
#include <algorithm>

#include "corrections/apply.h"

namespace newsglass {
namespace {

Found<size_t> date_of(Workbench& bench, const Anchor& anchor) {
  const auto span = bench.span_of(anchor);
  if (const auto* problem = std::get_if<Problem>(&span)) return *problem;
  const auto& dates = bench.analysis().dates;
  const auto found =
      std::find_if(dates.begin(), dates.end(), [&](const Timex& t) { return t.span == std::get<ByteSpan>(span); });
  if (found == dates.end()) return Problem{"no date stands exactly at " + quoted_words(anchor.exact)};
  return static_cast<size_t>(found - dates.begin());
}

}  // namespace

std::optional<Problem> apply(Workbench& bench, const SetDate& change) {
  const auto found = date_of(bench, change.date);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  Timex& date = bench.analysis().dates[std::get<size_t>(found)];
  date = {date.span, change.type.value_or(date.type), change.value, "", Rule::kCorrected};
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const RemoveDate& change) {
  const auto found = date_of(bench, change.date);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  auto& dates = bench.analysis().dates;
  dates.erase(dates.begin() + static_cast<ptrdiff_t>(std::get<size_t>(found)));
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const AddDate& change) {
  const auto found = bench.selection_of(change.date);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  const auto span = std::get<ByteSpan>(found);
  // Dates do not overlap, so the new one takes the place of what stood there.
  auto& dates = bench.analysis().dates;
  dates.erase(std::remove_if(dates.begin(), dates.end(), [&](const Timex& t) { return t.span.overlaps(span); }), dates.end());
  dates.push_back({span, change.type, change.value, "", Rule::kCorrected});
  return std::nullopt;
}

}  // namespace newsglass
