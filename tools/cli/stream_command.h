// `newsglass stream`: JSON lines in, one analysis a line out, in input order.
#pragma once

#include "analysis/model.h"
#include "cli/options.h"

namespace newsglass::cli {

// A line that is not {"id", "text", "published"?} gives {"error": {"code", "message", "line"}} in its place.
// Exit status 0 or, when standard output cannot be written, 1.
int run_stream(const Options& options, const Model& model);

}  // namespace newsglass::cli
