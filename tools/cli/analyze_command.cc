#include "cli/analyze_command.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <utility>

#include "cli/read_article.h"
#include "compare/compare.h"
#include "report/json_report.h"
#include "report/text_report.h"

namespace newsglass::cli {
namespace {

namespace fs = std::filesystem;

bool is_terminal() { return isatty(STDOUT_FILENO) == 1; }

// Writes a report to standard output or, with --out, to a file named after the article.
bool deliver(const std::string& report, const std::string& id, const Options& options, bool json) {
  if (!options.out_folder) {
    std::cout << report;
    return static_cast<bool>(std::cout);
  }
  const fs::path path = fs::path(*options.out_folder) / (id + (json ? ".json" : ".txt"));
  std::ofstream out(path, std::ios::binary);
  out << report;
  out.close();
  if (!out)
    std::cerr << "newsglass: " << path.string()
              << " could not be written; does the folder exist and is there room?\n";
  return static_cast<bool>(out);
}

}  // namespace

int run_analyze(const Options& options, const Model& model) {
  const bool json = options.format == Format::kJson ||
                    (options.format == Format::kDefault && (!is_terminal() || options.out_folder));
  const std::vector<std::string> files =
      options.files.empty() ? std::vector<std::string>{"-"} : options.files;
  int status = 0;
  std::vector<Analysis> analyses;
  std::set<std::string> ids;
  for (const std::string& file : files) {
    ReadArticle read = read_article(file);
    if (!read.error.empty()) {
      std::cerr << "newsglass: " << read.error << "\n";
      status = 1;
      continue;
    }
    read.article.id = unique_id(read.article.id, ids);
    read.article.published = options.published;
    analyses.push_back(analyze(std::move(read.article), model));
    if (read.warning) analyses.back().warnings.push_back(*read.warning);
  }
  const ReportOptions report{options.unit, is_terminal() && !options.out_folder};
  if (json && (options.compare || !options.out_folder)) {
    if (analyses.empty()) return status;
    const auto comparison = options.compare ? compare(analyses) : std::nullopt;
    return deliver(to_json(analyses, comparison, model.sha256, report) + "\n", "comparison", options, true)
               ? status
               : 1;
  }
  for (const Analysis& analysis : analyses) {
    const std::string text = json ? to_json({analysis}, std::nullopt, model.sha256, report) + "\n"
                                  : to_text(analysis, {is_terminal() && !options.out_folder});
    if (!deliver(text, analysis.id, options, json)) status = 1;
  }
  return status;
}

}  // namespace newsglass::cli
