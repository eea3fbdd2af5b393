// What finding names needs beside the text: the tagger's weights and the word lists.
#pragma once

#include "base/bundle.h"
#include "base/load_error.h"
#include "mentions/known_names.h"
#include "mentions/name_scores.h"
#include "mentions/name_words.h"
#include "tagger/kernel/kernel.h"
#include "tagger/name_lists.h"
#include "tagger/tagger_model.h"

namespace newsglass {

struct NameModel {
  // Reads the files of names/.
  static Loaded<NameModel> load(const Bundle& bundle);

  TaggerModel tagger;
  NameLists lists;
  KnownNames known;
  NameWords words;
  NameScores scores;
  Kernel kernel = best_kernel();
};

}  // namespace newsglass
