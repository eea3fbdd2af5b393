#include "report/json_report.h"

#include <utility>

#include "report/engine.h"
#include "report/json_comparison.h"
#include "report/json_document.h"
#include "report/json_output.h"
#include "report/words.h"

namespace newsglass {

struct JsonReport::State {
  JsonOutput out;
  OffsetUnit unit;
};

JsonReport::JsonReport(Sink sink, const std::string& model_sha256, const ReportOptions& options)
    : state_(new State{JsonOutput(std::move(sink), options.pretty), options.unit}) {
  JsonOutput& out = state_->out;
  out.begin_object();
  out.member("schema", 1);
  out.member("engine", {{"name", kEngineName},
                        {"version", kEngineVersion},
                        {"model", {{"name", kModelName}, {"sha256", model_sha256}}}});
  out.member("offset_unit", word_for(options.unit));
  out.key("documents");
  out.begin_array();
}

JsonReport::~JsonReport() = default;
JsonReport::JsonReport(JsonReport&&) noexcept = default;
JsonReport& JsonReport::operator=(JsonReport&&) noexcept = default;

void JsonReport::add(const Analysis& document) {
  DocumentWriter(document, state_->unit).write(state_->out);
}

void JsonReport::finish() {
  state_->out.end_array();
  state_->out.member("comparison", nullptr);
  state_->out.end_object();
  state_->out.flush();
}

void JsonReport::finish(const Comparison& comparison, const std::vector<Analysis>& analyses) {
  state_->out.end_array();
  state_->out.key("comparison");
  write_comparison(comparison, analyses, state_->unit, state_->out);
  state_->out.end_object();
  state_->out.flush();
}

std::string to_json(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison,
                    const std::string& model_sha256, const ReportOptions& options) {
  std::string text;
  JsonReport report([&](std::string_view piece) { text += piece; }, model_sha256, options);
  for (const Analysis& a : analyses) report.add(a);
  if (comparison)
    report.finish(*comparison, analyses);
  else
    report.finish();
  return text;
}

}  // namespace newsglass
