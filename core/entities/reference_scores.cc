#include "entities/reference_scores.h"

#include <string>

#include "base/tsv.h"

namespace newsglass {
namespace {

constexpr double kUncounted = 0.5;

// A whole number of at most three digits, or nothing.
bool read_number(std::string_view digits, double& out) {
  if (digits.empty() || digits.size() > 3) return false;
  out = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    out = out * 10 + (c - '0');
  }
  return true;
}

}  // namespace

Loaded<ReferenceScores> ReferenceScores::load(const Bundle& bundle) {
  constexpr const char* kFile = "entities/scores.tsv";
  const auto file = bundle.file(kFile);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  ReferenceScores out;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    Step step;
    if (row->size() != 3 || !read_number((*row)[1], step.least_margin) ||
        !read_number((*row)[2], step.score) || step.score > 100)
      return LoadError{LoadErrorCode::kBadLine, kFile, rows.line()};
    step.least_margin /= 100;
    step.score /= 100;
    out.steps_[std::string((*row)[0])].push_back(step);
  }
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
