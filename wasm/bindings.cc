// The module's functions. One JSON string goes in, one comes out, and no exception of ours crosses: this file has the only `try`.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/analysis_cache.h"
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
AnalysisCache known_analyses;  // of loaded_model

// A Uint8Array's bytes. As a string parameter they would be copied byte by byte in JavaScript, and where memory ends nobody here could catch it.
std::string to_string(const emscripten::val& bytes) {
  std::string out(bytes["length"].as<size_t>(), '\0');
  emscripten::val(emscripten::typed_memory_view(out.size(), out.data())).call<void>("set", bytes);
  return out;
}

// `bytes`: the content of newsglass.data. Empty, or a sentence that says what is wrong with it.
std::string load_model(const emscripten::val& bytes) {
  known_analyses.clear();
  try {
    Loaded<Model> loaded = Model::load(to_string(bytes));
    if (const auto* error = std::get_if<LoadError>(&loaded)) return describe(*error);
    loaded_model = std::make_unique<Model>(std::move(std::get<Model>(loaded)));
    return "";
  } catch (const std::bad_alloc&) {
    return "there is not enough memory for the model";
  }
}

// Collects a report outside the module's memory, which once grown never shrinks.
class OutsideText {
 public:
  void add(std::string_view piece) { pieces_.call<void>("push", std::string(piece)); }
  emscripten::val whole() const { return pieces_.call<emscripten::val>("join", std::string()); }

 private:
  emscripten::val pieces_ = emscripten::val::array();
};

emscripten::val error_text(const RequestError& error) { return emscripten::val(to_json(error)); }

struct Answered {
  Request request;
  std::vector<Analysis> analyses;
  std::optional<Comparison> comparison;
};

// `json`: the UTF-8 of a request, as report/request.h says what one is. `on_stage`: null, or a function called with the document's index and the stage's name.
// `report` makes the answer of what was found; whatever goes wrong, the answer is an error.
emscripten::val answer(const emscripten::val& json, const emscripten::val& on_stage, const std::function<emscripten::val(const Answered&)>& report) {
  try {
    if (!loaded_model) return error_text({"no_model", "the model was not loaded"});
    auto parsed = parse_request(to_string(json));
    if (const auto* error = std::get_if<RequestError>(&parsed)) return error_text(*error);
    Answered found{std::move(std::get<Request>(parsed)), {}, {}};
    const auto observe = [&](const char* stage) {
      if (!on_stage.isNull()) on_stage(static_cast<int>(found.analyses.size()), std::string(stage));
    };
    std::vector<Analysis> uncorrected;
    for (Article& article : found.request.articles) {
      // An article that was analysed before passes no stage again.
      auto known = known_analyses.take(article);
      found.analyses.push_back(known ? std::move(*known) : analyze(std::move(article), *loaded_model, observe));
      uncorrected.push_back(found.analyses.back());
    }
    known_analyses.keep(std::move(uncorrected));
    replay(found.request.corrections, found.analyses);
    observe("report");
    if (found.request.compare) found.comparison = compare(found.analyses, *loaded_model);
    return report(found);
  } catch (const std::bad_alloc&) {
    return error_text({"out_of_memory", "the texts need more memory than the module may have; give fewer or shorter ones at a time"});
  } catch (const std::exception& error) {
    return error_text({"internal_error", error.what()});
  }
}

emscripten::val analyze_request(const emscripten::val& json, const emscripten::val& on_stage) {
  return answer(json, on_stage, [](const Answered& found) {
    OutsideText text;
    JsonReport report([&](std::string_view piece) { text.add(piece); }, loaded_model->sha256, {found.request.unit, false});
    for (const Analysis& a : found.analyses) report.add(a);
    if (found.comparison)
      report.finish(*found.comparison, found.analyses);
    else
      report.finish();
    return text.whole();
  });
}

// {"files": [{"name", "mime", "content"}]}
emscripten::val export_request(const emscripten::val& json, const std::string& format, const emscripten::val& on_stage) {
  const auto known = export_format_of(format);
  if (!known) return error_text({"bad_format", "there is no format \"" + format + "\"; the formats are " + export_format_words()});
  return answer(json, on_stage, [&](const Answered& found) {
    std::vector<FileText> files;
    for (ExportedFile& file : export_files(*known, {found.analyses, found.comparison, found.request.corrections, loaded_model->sha256, found.request.unit}))
      files.push_back({std::move(file.name), std::move(file.mime), std::move(file.content)});
    return emscripten::val(to_json(files));
  });
}

}  // namespace
}  // namespace newsglass

EMSCRIPTEN_BINDINGS(newsglass) {
  emscripten::function("loadModel", &newsglass::load_model);
  emscripten::function("analyze", &newsglass::analyze_request);
  emscripten::function("exportFiles", &newsglass::export_request);
}
