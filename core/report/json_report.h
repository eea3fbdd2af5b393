// The contract's JSON (docs/schema/analysis.schema.json) of one or several analyses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "text/offsets.h"

namespace newsglass {

struct ReportOptions {
  OffsetUnit unit = OffsetUnit::kCodepoint;
  bool pretty = false;  // two-space indent instead of one line
};

// UTF-8, keys in the contract's order, the same bytes on every platform. `model_sha256` names the data that
// was used.
std::string to_json(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison,
                    const std::string& model_sha256, const ReportOptions& options);

}  // namespace newsglass
