#include "entities/antecedent_model.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>

#include "base/table.h"

namespace newsglass {
namespace {

constexpr const char* kFile = "entities/antecedents.tsv";
constexpr float kUnit = 1000;
constexpr size_t kMostHidden = 256;

// The numbers of a row behind its name; false if one is none.
bool numbers(const TableRow& row, std::vector<float>& out) {
  out.clear();
  for (size_t i = 1; i < row.size(); ++i) {
    const auto n = whole_number(row[i], 6);
    if (!n) return false;
    out.push_back(static_cast<float>(*n) / kUnit);
  }
  return !out.empty() && out.size() <= kMostHidden + 1;
}

}  // namespace

Loaded<AntecedentModel> AntecedentModel::load(const Bundle& bundle) {
  AntecedentModel out;
  out.linear_.assign(kSigns, 0);
  std::vector<bool> read(kSigns, false);
  std::vector<float> row_numbers;
  const auto error = read_table(bundle, kFile, [&](const TableRow& row) {
    if (!numbers(row, row_numbers)) return false;
    if (row[0] == "least") {
      out.least_ = row_numbers[0];
    } else if (row[0] == "bias") {  // first, since it tells how many units there are
      out.bias_ = row_numbers;
      out.hidden_ = static_cast<uint32_t>(row_numbers.size());
      out.weights_.assign(size_t{kSigns} * out.hidden_, 0);
    } else if (row[0] == "output") {
      out.output_ = row_numbers;
    } else {
      const auto sign = std::find(std::begin(kSignNames), std::end(kSignNames), row[0]);
      if (sign == std::end(kSignNames) || row_numbers.size() != out.hidden_ + 1) return false;
      const size_t s = static_cast<size_t>(sign - std::begin(kSignNames));
      out.linear_[s] = row_numbers[0];
      std::copy(row_numbers.begin() + 1, row_numbers.end(), out.weights_.begin() + static_cast<ptrdiff_t>(s * out.hidden_));
      read[s] = true;
    }
    return true;
  });
  if (error) return *error;
  if (out.hidden_ == 0 || out.output_.size() != out.hidden_ || std::count(read.begin(), read.end(), false) > 0)
    return LoadError{LoadErrorCode::kBadLine, kFile, 0};  // a sign has no weights
  return out;
}

double AntecedentModel::score(const Signs& signs) const {
  std::array<float, kMostHidden + 1> units;  // asked many times an article: no memory of its own
  std::copy(bias_.begin(), bias_.end(), units.begin());
  float out = 0;
  for (uint32_t s = 0; s < kSigns; ++s) {
    if (signs[s] == 0) continue;
    out += linear_[s] * signs[s];
    const std::span<const float> row = std::span(weights_).subspan(size_t{s} * hidden_, hidden_);
    for (uint32_t h = 0; h < hidden_; ++h) units[h] += row[h] * signs[s];
  }
  for (uint32_t h = 0; h < hidden_; ++h) out += output_[h] * std::max(0.0f, units[h]);
  return out;
}

}  // namespace newsglass
