#include "cli/analyze_command.h"

#include <unistd.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/read_article.h"
#include "cli/read_corrections.h"
#include "compare/compare.h"
#include "corrections/replay.h"
#include "export/export.h"
#include "report/comparison_html.h"
#include "report/comparison_text.h"
#include "report/json_report.h"
#include "report/text_report.h"

namespace newsglass::cli {
namespace {

// One run over the files; whatever goes wrong with one is said and the others are still analysed.
class AnalyzeRun {
 public:
  AnalyzeRun(const Options& options, const Model& model)
      : options_(options),
        model_(model),
        files_(options.files.empty() ? std::vector<std::string>{"-"} : options.files),
        terminal_(isatty(STDOUT_FILENO) == 1 && !options.out_folder),
        json_(options.format == Format::kJson ||
              (options.format == Format::kDefault && !terminal_)) {
    for (const std::string& file : files_) kept_.keep(file);
    if (options.corrections) kept_.keep(*options.corrections);
  }

  int run() {
    if (options_.corrections && !read_log()) return status_;
    if (options_.compare && (!options_.export_format || options_.format == Format::kHtml))
      together();
    else if (options_.export_format)
      exported();
    else if (json_ && !options_.out_folder)
      one_after_the_other();
    else
      each_by_itself();
    return status_;
  }

 private:
  using Write = std::function<void(Output& output)>;

  void fail(const std::string& sentence) {
    say(sentence);
    status_ = 1;
  }

  // None, if there is no analysis of `file`; then it has been said why.
  std::optional<Analysis> analysis_of(const std::string& file) {
    try {
      if (!options_.out_folder && is_standard_output(file)) {
        fail(file + " is also where the results go; send them to another file");
        return std::nullopt;
      }
      ReadArticle read = read_article(file);
      if (!read.error.empty()) {
        fail(read.error);
        return std::nullopt;
      }
      read.article.id = unique_id(read.article.id, ids_);
      read.article.published = options_.published;
      Analysis analysis = analyze(std::move(read.article), model_);
      if (read.warning) analysis.warnings.push_back(*read.warning);
      return analysis;
    } catch (const std::bad_alloc&) {
      fail(file + " needs more memory than there is; cut it into articles");
      return std::nullopt;
    }
  }

  // False, if there are no corrections in their file: results without them would pass for corrected ones.
  bool read_log() {
    ReadCorrections read = read_corrections(*options_.corrections);
    if (!read.error.empty()) fail(read.error);
    log_ = std::move(read.log);
    return read.error.empty();
  }

  // All that there are, corrected.
  std::vector<Analysis> all_analyses() {
    std::vector<Analysis> analyses;
    for (const std::string& file : files_)
      if (auto analysis = analysis_of(file)) analyses.push_back(std::move(*analysis));
    replay(log_, analyses);
    return analyses;
  }

  // Gives each to `take`. Only one is in memory at a time, unless there are corrections, which find their
  // documents among all.
  void each_analysis(const std::function<void(const Analysis&)>& take) {
    if (options_.corrections) {
      for (const Analysis& analysis : all_analyses()) take(analysis);
      return;
    }
    for (const std::string& file : files_)
      if (const auto analysis = analysis_of(file)) take(*analysis);
  }

  // All in the files of another program's format.
  void exported() {
    const auto analyses = all_analyses();
    if (analyses.empty()) return;
    const auto comparison = options_.compare ? compare(analyses, model_) : std::nullopt;
    for (const ExportedFile& file :
         export_files(*options_.export_format, {analyses, comparison, log_, model_.sha256, options_.unit})) {
      const auto output = output_to(file.name);
      output->write(file.content);
      finish(*output);
    }
  }

  // All in one report with their comparison.
  void together() {
    const auto analyses = all_analyses();
    if (analyses.empty()) return;
    const auto comparison = compare(analyses, model_);
    deliver("comparison", [&](Output& output) {
      if (!json_) return output.write(readable(analyses, comparison));
      JsonReport report = report_to(output);
      for (const Analysis& a : analyses) report.add(a);
      if (comparison)
        report.finish(*comparison, analyses);
      else
        report.finish();
    });
  }

  // One article has no comparison; its summary is shown.
  std::string readable(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison) const {
    const Comparison none;
    if (options_.format == Format::kHtml) return to_html(comparison ? *comparison : none, analyses);
    return comparison ? to_text(*comparison, analyses) : to_text(analyses[0], {terminal_});
  }

  // All in one report, of which only one analysis is in memory at a time.
  void one_after_the_other() {
    StandardOutput output;
    std::unique_ptr<JsonReport> report;
    each_analysis([&](const Analysis& analysis) {
      if (!report) report = std::make_unique<JsonReport>(report_to(output));
      report->add(analysis);
    });
    if (!report) return;
    report->finish();
    output.write("\n");
    finish(output);
  }

  void each_by_itself() {
    each_analysis([&](const Analysis& analysis) {
      deliver(analysis.id, [&](Output& output) {
        if (!json_) return output.write(to_text(analysis, {terminal_}));
        JsonReport report = report_to(output);
        report.add(analysis);
        report.finish();
      });
    });
  }

  JsonReport report_to(Output& output) const {
    return JsonReport([&](std::string_view piece) { output.write(piece); }, model_.sha256,
                      {options_.unit, terminal_});
  }

  // Standard output or, with --out, a file of that name.
  std::unique_ptr<Output> output_to(const std::string& file) {
    if (!options_.out_folder) return std::make_unique<StandardOutput>();
    return std::make_unique<NewFile>((std::filesystem::path(*options_.out_folder) / file).string(),
                                     options_.force, kept_);
  }

  // To standard output or, with --out, to a file called `name`.
  void deliver(const std::string& name, const Write& write) {
    const auto output = output_to(name + (json_ ? ".json" : options_.format == Format::kHtml ? ".html" : ".txt"));
    if (!output->failed()) write(*output);
    if (json_) output->write("\n");
    finish(*output);
  }

  void finish(Output& output) {
    const std::string problem = output.finish();
    if (!problem.empty()) fail(problem);
  }

  const Options& options_;
  const Model& model_;
  const std::vector<std::string> files_;
  const bool terminal_;
  const bool json_;
  KeptFiles kept_;
  std::set<std::string> ids_;
  CorrectionLog log_;
  int status_ = 0;
};

}  // namespace

int run_analyze(const Options& options, const Model& model) { return AnalyzeRun(options, model).run(); }

}  // namespace newsglass::cli
