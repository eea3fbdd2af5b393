// The module's two functions. One JSON string goes in, one comes out, and no exception crosses: this file has the only `try`.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <exception>
#include <memory>
#include <string>

#include "analysis/model.h"
#include "base/load_error.h"
#include "compare/compare.h"
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

// report/request.h says what a request is. `on_stage`: null, or a function called with the document's index and the stage's name.
std::string analyze_request(const std::string& json, const emscripten::val& on_stage) {
  try {
    if (!loaded_model) return to_json(RequestError{"no_model", "the model was not loaded"});
    auto parsed = parse_request(json);
    if (const auto* error = std::get_if<RequestError>(&parsed)) return to_json(*error);
    Request& request = std::get<Request>(parsed);
    std::vector<Analysis> analyses;
    const auto observe = [&](const char* stage) {
      if (!on_stage.isNull()) on_stage(static_cast<int>(analyses.size()), std::string(stage));
    };
    for (Article& article : request.articles) analyses.push_back(analyze(std::move(article), *loaded_model, observe));
    observe("report");
    const auto comparison = request.compare ? compare(analyses, *loaded_model) : std::nullopt;
    return to_json(analyses, comparison, loaded_model->sha256, {request.unit, false});
  } catch (const std::exception& error) {
    return to_json(RequestError{"internal_error", error.what()});
  }
}

}  // namespace
}  // namespace newsglass

EMSCRIPTEN_BINDINGS(newsglass) {
  emscripten::function("loadModel", &newsglass::load_model);
  emscripten::function("analyze", &newsglass::analyze_request);
}
