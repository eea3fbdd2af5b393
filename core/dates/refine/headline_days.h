// "Rail strike on Monday": a weekday in a headline without a verb is the same day as in the article below it,
// where a tense tells which Monday that is.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "dates/timex.h"
#include "dates/expression.h"

namespace newsglass {

class HeadlineDays {
 public:
  // The date at `index` in the result stands in a headline and has no tense.
  void wait(size_t index, int weekday) { waiting_.push_back({index, weekday}); }
  // The article's own words for the weekday; the first ones count.
  void tell(int weekday, const Timex& date);
  // Gives the waiting dates the days of the article.
  void give(std::vector<Timex>& dates) const;

 private:
  struct Waiting {
    size_t index;
    int weekday;
  };

  std::vector<Waiting> waiting_;
  std::array<std::string, 8> told_;  // by weekday, Monday 1
};

}  // namespace newsglass
