#include "mentions/name_scores.h"

#include <optional>
#include <string>

#include "base/table.h"

namespace newsglass {
namespace {

constexpr const char* kFile = "names/scores.tsv";
constexpr std::string_view kTypeNames[] = {"person", "organization", "place",  "group",
                                           "event",  "work",         "product"};

}  // namespace

Loaded<NameScores> NameScores::load(const Bundle& bundle) {
  NameScores out;
  const auto error = read_table(bundle, kFile, 3, [&](const TableRow& row) {
    const auto score = whole_number(row.back(), 9);
    if (!score || *score < 0 || *score > kScoreUnits) return false;
    const double share = static_cast<double>(*score) / kScoreUnits;
    size_t type = 0;
    while (type < std::size(kTypeNames) && kTypeNames[type] != row[0]) ++type;
    const auto margin = whole_number(row[1], 9);
    if (type == std::size(kTypeNames) || !margin) return false;
    const double at = static_cast<double>(*margin) / kMarginUnits;
    std::vector<Step>& steps = out.by_margin_[type];
    if (!steps.empty() && steps.back().margin >= at) return false;
    steps.push_back({at, share});
    return true;
  });
  if (error) return *error;
  for (const std::vector<Step>& steps : out.by_margin_)
    if (steps.empty()) return LoadError{LoadErrorCode::kBadLine, kFile, 0};  // a type has none
  return out;
}

double NameScores::of(const NameCandidate& name) const {
  const std::vector<Step>& steps = by_margin_[static_cast<size_t>(name.type)];
  const double margin = name.margin;
  if (margin <= steps.front().margin) return steps.front().score;
  for (size_t i = 1; i < steps.size(); ++i) {
    const Step &a = steps[i - 1], &b = steps[i];
    if (margin > b.margin) continue;
    return a.score + (margin - a.margin) / (b.margin - a.margin) * (b.score - a.score);
  }
  return steps.back().score;
}

}  // namespace newsglass
