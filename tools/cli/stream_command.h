// `newsglass stream`: JSON lines in, one analysis a line out, in input order.
#pragma once

#include "analysis/model.h"
#include "cli/options.h"

namespace newsglass::cli {

// A line that is not {"id", "text", "published"?} gives {"error": {"code", "message", "line"}} in its place.
// Exit status: 0; 1, when the input cannot be read or the output not written or resumed; 128 and the signal's
// number, when one asked to stop. Lines of the output are whole but for the last where it cannot be written.
int run_stream(const Options& options, const Model& model);

}  // namespace newsglass::cli
