// The words of the calendar.
#pragma once

#include "base/bundle.h"
#include "base/load_error.h"

namespace newsglass {

struct DateLexicon {
  static Loaded<DateLexicon> load(const Bundle& bundle);
};

}  // namespace newsglass
