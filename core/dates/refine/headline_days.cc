#include "dates/refine/headline_days.h"

namespace newsglass {

void HeadlineDays::tell(int weekday, const Timex& date) {
  std::string& told = told_[static_cast<size_t>(weekday)];
  if (told.empty()) told = date.value;
}

void HeadlineDays::give(std::vector<Timex>& dates) const {
  for (const Waiting& w : waiting_) {
    const std::string& told = told_[static_cast<size_t>(w.weekday)];
    if (told.empty()) continue;
    dates[w.index].value = told;
    dates[w.index].rule = Rule::kWeekdayHeadline;
  }
}

}  // namespace newsglass
