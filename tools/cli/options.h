// The command line of `newsglass`, read into a structure (contract: docs/command-line.md).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dates/calendar.h"
#include "export/export.h"
#include "text/offsets.h"

namespace newsglass::cli {

enum class Command { kAnalyze, kStream, kVersion, kHelp };
enum class Format { kDefault, kText, kJson, kHtml };

struct Options {
  Command command = Command::kHelp;
  std::optional<Date> published;
  OffsetUnit unit = OffsetUnit::kCodepoint;
  Format format = Format::kDefault;
  std::optional<ExportFormat> export_format;  // instead of `format`
  bool compare = false;
  std::optional<std::string> out_folder;
  std::optional<std::string> corrections;  // a file with a log of corrections
  bool force = false;  // replace files in out_folder
  unsigned jobs = 1;
  std::optional<std::string> resume;  // the file in which stream goes on
  std::vector<std::string> files;
};

// The options, or a sentence that says what is wrong and what would be right.
struct ParsedOptions {
  Options options;
  std::string error;  // empty: fine
};
ParsedOptions parse_options(const std::vector<std::string>& arguments);

extern const char kHelp[];

}  // namespace newsglass::cli
