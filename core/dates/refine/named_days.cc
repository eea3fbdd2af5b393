#include "dates/refine/named_days.h"

#include <algorithm>
#include <utility>

namespace newsglass {
namespace {

constexpr uint32_t kLongestName = 9;  // tokens of "of the 2018 world cup"

}  // namespace

void NamedDays::use(const Expression& e, ByteSpan span) {
  uses_.push_back({e.value, e.time, e.amount, e.last_amount, span});
}

void NamedDays::date_last(Date day) {
  const size_t at = uses_.size() - 1;
  const Use& use = uses_.back();
  if (use.last_number) return;
  if (!use.number) dated_[use.name].push_back({at, to_days(day)});
  if (use.number || use.name == "opening")
    dated_[""].push_back({at, to_days(day) - std::max(use.number, 1) + 1});
}

// The last one before the use, else the first behind it.
const NamedDays::Dated* NamedDays::dated_for(size_t use) const {
  const auto found = dated_.find(uses_[use].name);
  if (found == dated_.end()) return nullptr;
  const std::vector<Dated>& all = found->second;
  const auto behind =
      std::upper_bound(all.begin(), all.end(), use, [](size_t u, const Dated& d) { return u < d.use; });
  return behind == all.begin() ? &all.front() : &*std::prev(behind);
}

void NamedDays::give(std::vector<Timex>& dates) const {
  const size_t others = dates.size();
  for (size_t i = 0; i < uses_.size(); ++i) {
    const Dated* dated = dated_for(i);
    if (!dated) continue;
    const Use& use = uses_[i];
    const auto day = [&](int number) { return from_days(dated->first_day + std::max(number, 1) - 1); };
    Timex t;
    t.span = use.span;
    if (is_valid(day(1)) && is_valid(day(use.number)) && is_valid(day(use.last_number))) {
      t.value = to_iso(day(use.number));
      t.anchor = to_iso(day(1));
      if (use.last_number) t.value += "/" + to_iso(day(use.last_number));
      t.value += use.time;
    }
    t.type = use.time.empty() ? TimexType::kDate : TimexType::kTime;
    t.rule = use.number ? Rule::kNamedDayNumbered : Rule::kNamedDay;
    dates.push_back(std::move(t));
  }
  std::inplace_merge(dates.begin(), dates.begin() + static_cast<std::ptrdiff_t>(others), dates.end(),
                     [](const Timex& a, const Timex& b) { return a.span.begin < b.span.begin; });
}

bool is_apposition(const DateReader& r, const Match& first, const Match& second) {
  const uint32_t begin = first.tokens.end, end = second.tokens.begin;
  if (end == begin + 1) return r.is(begin, ",") || r.is(begin, "(");
  const bool numbered = first.expression.kind == ExpressionKind::kNamed && first.expression.amount;
  return numbered && end > begin && end - begin <= kLongestName && r.is(begin, "of") && r.is(end - 1, ",");
}

}  // namespace newsglass
