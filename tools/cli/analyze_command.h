// `newsglass analyze`: files in, a report a file out.
#pragma once

#include "analysis/model.h"
#include "cli/options.h"

namespace newsglass::cli {

// Exit status: 0, or 1 when a file could not be read, is not text or could not be written.
int run_analyze(const Options& options, const Model& model);

}  // namespace newsglass::cli
