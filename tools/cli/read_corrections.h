// A log of corrections from disk.
#pragma once

#include <string>

#include "corrections/correction.h"

namespace newsglass::cli {

struct ReadCorrections {
  CorrectionLog log;
  std::string error;  // a sentence naming the file and the reason; empty: fine
};

ReadCorrections read_corrections(const std::string& file);

}  // namespace newsglass::cli
