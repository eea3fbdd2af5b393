// The file that the page saves and opens again: what was asked, the corrections, and what came out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "corrections/correction.h"
#include "text/offsets.h"

namespace newsglass {

// {"format": "newsglass", "schema": 1, "request": {"documents": [{"id", "text", "published"?}], "compare", "offsets"},
// "corrections": log, "analysis": Analysis}. `request` with `corrections` is what the module's analyze takes.
std::string saved_file(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison,
                       const CorrectionLog& corrections, const std::string& model_sha256, OffsetUnit unit);

}  // namespace newsglass
