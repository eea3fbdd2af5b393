// The module's functions. One JSON string goes in, one comes out, and no exception crosses: this file has the only `try`.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/model.h"
#include "base/load_error.h"
#include "compare/compare.h"
#include "corrections/replay.h"
#include "export/export.h"
#include "report/files_json.h"
#include "report/json_report.h"
#include "report/request.h"

namespace newsglass {
namespace {

std::unique_ptr<Model> loaded_model;

// `bundle` holds the bytes of newsglass.data. Empty, or a sentence that says what is wrong with them.
std::string load_model(const std::string& bundle) {
  Loaded<Model> loaded = Model::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&loaded)) return describe(*error);
  loaded_model = std::make_unique<Model>(std::move(std::get<Model>(loaded)));
  return "";
}

struct Answered {
  Request request;
  std::vector<Analysis> analyses;
  std::optional<Comparison> comparison;
};

// report/request.h says what a request is. `on_stage`: null, or a function called with the document's index and the stage's name.
// `report` makes the answer of what was found; whatever goes wrong, the answer is an error.
std::string answer(const std::string& json, const emscripten::val& on_stage, const std::function<std::string(const Answered&)>& report) {
  try {
    if (!loaded_model) return to_json(RequestError{"no_model", "the model was not loaded"});
    auto parsed = parse_request(json);
    if (const auto* error = std::get_if<RequestError>(&parsed)) return to_json(*error);
    Answered found{std::move(std::get<Request>(parsed)), {}, {}};
    const auto observe = [&](const char* stage) {
      if (!on_stage.isNull()) on_stage(static_cast<int>(found.analyses.size()), std::string(stage));
    };
    for (Article& article : found.request.articles) found.analyses.push_back(analyze(std::move(article), *loaded_model, observe));
    replay(found.request.corrections, found.analyses);
    observe("report");
    if (found.request.compare) found.comparison = compare(found.analyses, *loaded_model);
    return report(found);
  } catch (const std::exception& error) {
    return to_json(RequestError{"internal_error", error.what()});
  }
}

std::string analyze_request(const std::string& json, const emscripten::val& on_stage) {
  return answer(json, on_stage, [](const Answered& found) {
    return to_json(found.analyses, found.comparison, loaded_model->sha256, {found.request.unit, false});
  });
}

// {"files": [{"name", "mime", "content"}]}
std::string export_request(const std::string& json, const std::string& format, const emscripten::val& on_stage) {
  const auto known = export_format_of(format);
  if (!known) return to_json(RequestError{"bad_format", "there is no format \"" + format + "\"; the formats are " + export_format_words()});
  return answer(json, on_stage, [&](const Answered& found) {
    std::vector<FileText> files;
    for (ExportedFile& file : export_files(*known, {found.analyses, found.comparison, found.request.corrections, loaded_model->sha256, found.request.unit}))
      files.push_back({std::move(file.name), std::move(file.mime), std::move(file.content)});
    return to_json(files);
  });
}

}  // namespace
}  // namespace newsglass

EMSCRIPTEN_BINDINGS(newsglass) {
  emscripten::function("loadModel", &newsglass::load_model);
  emscripten::function("analyze", &newsglass::analyze_request);
  emscripten::function("exportFiles", &newsglass::export_request);
}
