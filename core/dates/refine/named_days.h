// Days that the text names and dates itself: "Saturday, the opening night", "On Monday, day five of the cup".
//
// Collects their uses while the text is read; a use without a date takes it from where the same name is
// dated, before or behind it. An opening is day one. A name that is dated nowhere gives nothing.
#pragma once

#include <string>
#include <vector>

#include "base/string_map.h"
#include "dates/timex.h"
#include "dates/reader.h"

namespace newsglass {

class NamedDays {
 public:
  // A use of a name at `span`; the last one is what `date_last` dates.
  void use(const Expression& expression, ByteSpan span);
  void date_last(Date day);

  // Adds the dated uses to `dates`, in order of the text.
  void give(std::vector<Timex>& dates) const;

 private:
  struct Use {
    std::string name;  // empty for numbered days
    std::string time;
    int number = 0, last_number = 0;
    ByteSpan span;
  };
  struct Dated {
    size_t use = 0;
    int64_t first_day = 0;  // the day itself, or day one of numbered days
  };

  const Dated* dated_for(size_t use) const;

  std::vector<Use> uses_;
  StringMap<std::vector<Dated>> dated_;
};

// Whether a date stands beside the name as its apposition: "Saturday, the opening night", "day two of the
// Test, Friday".
bool is_apposition(const DateReader& reader, const Match& first, const Match& second);

}  // namespace newsglass
