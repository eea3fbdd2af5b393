#include "entities/reference_scores.h"

#include <string>

#include "base/table.h"

namespace newsglass {
namespace {

constexpr double kUncounted = 0.5;

}  // namespace

Loaded<ReferenceScores> ReferenceScores::load(const Bundle& bundle) {
  ReferenceScores out;
  const auto error = read_table(bundle, "entities/scores.tsv", 3, [&](const TableRow& row) {
    const auto margin = whole_number(row[1], 3), percent = whole_number(row[2], 3);
    if (!margin || *margin < 0 || !percent || *percent < 0 || *percent > 100) return false;
    out.steps_[std::string(row[0])].push_back({*margin / 100.0, *percent / 100.0});
    return true;
  });
  if (error) return *error;
  return out;
}

double ReferenceScores::score(std::string_view rule, double margin) const {
  const auto found = steps_.find(rule);
  double out = kUncounted;
  if (found == steps_.end()) return out;
  for (const Step& step : found->second)
    if (margin >= step.least_margin) out = step.score;
  return out;
}

}  // namespace newsglass
