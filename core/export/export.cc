#include "export/export.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "export/formats.h"
#include "report/json_report.h"
#include "report/saved_file.h"
#include "report/timeline_json.h"
#include "report/web_annotation.h"
#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

struct FormatWord {
  ExportFormat format;
  const char* word;
};
constexpr FormatWord kFormats[] = {
    {ExportFormat::kSaved, "newsglass"},
    {ExportFormat::kJsonLines, "jsonl"},
    {ExportFormat::kCsv, "csv"},
    {ExportFormat::kTei, "tei"},
    {ExportFormat::kBrat, "brat"},
    {ExportFormat::kWebAnnotation, "web-annotation"},
    {ExportFormat::kHtml, "html"},
    {ExportFormat::kGraphMl, "graphml"},
    {ExportFormat::kMarkdown, "markdown"},
    {ExportFormat::kTimeline, "timeline"},
};

constexpr size_t kLongestName = 100;  // bytes; file systems take 255

// A document's id as the stem of a file's name; each stem once, also where a file system does not tell capitals.
class FileNames {
 public:
  std::string stem_of(const std::string& id) {
    std::string stem;
    for (size_t i = 0; i < id.size() && stem.size() < kLongestName;) {
      const Decoded d = decode_utf8(id, i);
      i += d.length;
      const CharClass c = char_class(d.value);
      const bool safe = is_letter(c) || c == CharClass::kDigit || d.value == '-' || d.value == '_' || (d.value == '.' && !stem.empty());
      append_utf8(stem, safe ? d.value : U'_');
    }
    if (stem.empty()) stem = "article";
    std::string unique = stem;
    for (int n = 2; !used_.insert(normalise(unique)).second; ++n) unique = stem + "-" + std::to_string(n);
    return unique;
  }

 private:
  std::set<std::string> used_;
};

// A file for each document, written by `write`.
template <class Write>
std::vector<ExportedFile> one_each(const ExportInput& in, const char* extension, const char* mime, Write write) {
  std::vector<ExportedFile> out;
  FileNames names;
  for (const Analysis& a : in.analyses) out.push_back({names.stem_of(a.id) + extension, mime, write(a)});
  return out;
}

std::vector<ExportedFile> csv(const ExportInput& in) {
  std::vector<ExportedFile> out;
  for (CsvTable& table : csv_tables(in.analyses))
    out.push_back({table.name + ".csv", "text/csv", std::move(table.content)});
  return out;
}

std::vector<ExportedFile> brat(const ExportInput& in) {
  std::vector<ExportedFile> out{{"annotation.conf", "text/plain", brat_configuration()}};
  FileNames names;
  for (const Analysis& a : in.analyses) {
    const std::string stem = names.stem_of(a.id);
    out.push_back({stem + ".txt", "text/plain", a.text.bytes()});
    out.push_back({stem + ".ann", "text/plain", brat_annotations(a)});
  }
  return out;
}

std::string json_lines(const ExportInput& in) {
  std::string out;
  for (const Analysis& a : in.analyses) out += to_json({a}, std::nullopt, in.model_sha256, {in.unit, false}) + "\n";
  return out;
}

}  // namespace

std::optional<ExportFormat> export_format_of(std::string_view word) {
  const auto* found =
      std::find_if(std::begin(kFormats), std::end(kFormats), [&](const FormatWord& f) { return word == f.word; });
  return found == std::end(kFormats) ? std::nullopt : std::optional(found->format);
}

std::string export_format_words() {
  std::string out;
  for (const FormatWord& f : kFormats) out += (out.empty() ? "" : ", ") + std::string(f.word);
  return out;
}

bool gives_several_files(ExportFormat format, size_t documents) {
  switch (format) {
    case ExportFormat::kCsv:
    case ExportFormat::kBrat:
      return true;
    case ExportFormat::kTei:
    case ExportFormat::kWebAnnotation:
    case ExportFormat::kGraphMl:
      return documents > 1;
    default:
      return false;
  }
}

std::vector<ExportedFile> export_files(ExportFormat format, const ExportInput& in) {
  switch (format) {
    case ExportFormat::kSaved:
      return {{"analysis.newsglass.json", "application/json",
               saved_file(in.analyses, in.comparison, in.corrections, in.model_sha256, in.unit)}};
    case ExportFormat::kJsonLines:
      return {{"analyses.jsonl", "application/jsonl", json_lines(in)}};
    case ExportFormat::kCsv:
      return csv(in);
    case ExportFormat::kTei:
      return one_each(in, ".xml", "application/tei+xml", tei);
    case ExportFormat::kBrat:
      return brat(in);
    case ExportFormat::kWebAnnotation:
      return one_each(in, ".jsonld", "application/ld+json", web_annotations);
    case ExportFormat::kHtml:
      return {{"report.html", "text/html", html_report(in.analyses)}};
    case ExportFormat::kGraphMl:
      return one_each(in, ".graphml", "application/graphml+xml", graphml);
    case ExportFormat::kMarkdown:
      return {{"quotations.md", "text/markdown", markdown(in.analyses)}};
    case ExportFormat::kTimeline:
      return {{"timeline.json", "application/json", timeline_json(in.analyses)}};
  }
  return {};
}

}  // namespace newsglass
