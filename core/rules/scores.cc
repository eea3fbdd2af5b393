#include "rules/scores.h"

#include "base/table.h"

namespace newsglass {
namespace {

constexpr const char* kFile = "rules/scores.tsv";

}  // namespace

Loaded<RuleScores> RuleScores::load(const Bundle& bundle) {
  RuleScores out;
  const auto error = read_table(bundle, kFile, 3, [&](const TableRow& row) {
    const Rule rule = rule_named(row[0]);
    const auto margin = whole_number(row[1], 4), share = whole_number(row[2], 4);
    if (!needs_score(rule) || !margin || *margin < 0 || !share || *share < 0 || *share > 1000) return false;
    std::vector<Step>& steps = out.steps_[static_cast<size_t>(rule)];
    if (!steps.empty() && steps.back().least_margin >= *margin / 100.0) return false;
    steps.push_back({*margin / 100.0, *share / 1000.0});
    return true;
  });
  if (error) return *error;
  for (size_t i = 0; i < static_cast<size_t>(Rule::kCount); ++i)
    if (needs_score(static_cast<Rule>(i)) && out.steps_[i].empty())
      return LoadError{LoadErrorCode::kBadLine, kFile, 0};
  return out;
}

double RuleScores::of(Rule rule, double margin) const {
  double out = 1;
  bool first = true;
  for (const Step& step : steps_[static_cast<size_t>(rule)]) {
    if (first || margin >= step.least_margin) out = step.share;
    first = false;
  }
  return out;
}

bool needs_score(Rule rule) {
  switch (stage_of(rule)) {
    case RuleStage::kName:
      return !has_trait(rule, kByMargin);
    case RuleStage::kReference:
      return !has_trait(rule, kScoreOfQuotation);
    case RuleStage::kQuotation:
    case RuleStage::kSpeaker:
      return true;
    default:
      return false;
  }
}

}  // namespace newsglass
