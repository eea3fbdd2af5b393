// What finding names needs beside the text: the tagger's weights and the name lists.
#pragma once

#include "base/bundle.h"
#include "base/load_error.h"
#include "mentions/kernel.h"
#include "mentions/name_lists.h"
#include "mentions/tagger_model.h"

namespace newsglass {

struct NameModel {
  // Reads names/tagger.model and the name lists.
  static Loaded<NameModel> load(const Bundle& bundle);

  TaggerModel tagger;
  NameLists lists;
  Kernel kernel = best_kernel();
};

}  // namespace newsglass
