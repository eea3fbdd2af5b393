// The contract's JSON (docs/schema/analysis.schema.json) of one or several analyses.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "text/offsets.h"

namespace newsglass {

struct ReportOptions {
  OffsetUnit unit = OffsetUnit::kCodepoint;
  bool pretty = false;  // two-space indent instead of one line
};

// A report written while its documents are analysed, so that neither it nor they need be kept in memory.
// UTF-8, keys in the contract's order, the same bytes on every platform. The sink gets it in pieces that each
// are well-formed UTF-8; it is whole after finish().
class JsonReport {
 public:
  using Sink = std::function<void(std::string_view piece)>;

  // `model_sha256` names the data that was used.
  JsonReport(Sink sink, const std::string& model_sha256, const ReportOptions& options);
  ~JsonReport();
  JsonReport(JsonReport&&) noexcept;
  JsonReport& operator=(JsonReport&&) noexcept;

  void add(const Analysis& document);
  void finish();
  // `analyses`: all that were added, in order.
  void finish(const Comparison& comparison, const std::vector<Analysis>& analyses);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The whole report at once.
std::string to_json(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison,
                    const std::string& model_sha256, const ReportOptions& options);

}  // namespace newsglass
