// An analysis in the formats of other programs (docs/exports.md). One function, so that the command line and the
// WebAssembly module give the same bytes; one file a format. The formats that are JSON are written by report/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "corrections/correction.h"
#include "text/offsets.h"

namespace newsglass {

enum class ExportFormat : uint8_t {
  kSaved,          // newsglass: reopens in the page with its corrections
  kJsonLines,      // jsonl: one analysis a line, as `newsglass stream` gives it
  kCsv,            // csv: a table a file
  kTei,            // tei
  kBrat,           // brat: standoff
  kWebAnnotation,  // web-annotation: W3C
  kHtml,           // html: a report to print
  kGraphMl,        // graphml: who is named with whom
  kMarkdown,       // markdown: the quotations
  kTimeline,       // timeline: TimelineJS
};

// The format that is called so on the command line and in JavaScript.
std::optional<ExportFormat> export_format_of(std::string_view word);
// All of them, for messages: "newsglass, jsonl, csv, ..."
std::string export_format_words();

// Whether so many documents become more than one file.
bool gives_several_files(ExportFormat format, size_t documents);

struct ExportInput {
  const std::vector<Analysis>& analyses;
  const std::optional<Comparison>& comparison;
  const CorrectionLog& corrections;  // that were replayed on the analyses
  const std::string& model_sha256;
  OffsetUnit unit = OffsetUnit::kCodepoint;  // of the two formats that hold our own JSON
};

struct ExportedFile {
  std::string name;  // no folder, no character that a file system could trip over; differs from the others'
  std::string mime;
  std::string content;  // UTF-8
};

// Linear in the size of the analyses.
std::vector<ExportedFile> export_files(ExportFormat format, const ExportInput& input);

}  // namespace newsglass
