// The cue verbs and their frames.
#pragma once

#include "base/bundle.h"
#include "base/load_error.h"

namespace newsglass {

struct QuoteLexicon {
  static Loaded<QuoteLexicon> load(const Bundle& bundle);
};

}  // namespace newsglass
