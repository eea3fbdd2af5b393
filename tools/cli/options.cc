#include "cli/options.h"

#include <cstddef>

namespace newsglass::cli {

const char kHelp[] = R"(newsglass - who says what in the news, on your own machine

  newsglass analyze [options] FILE...   people, quotations and dates of each article
  newsglass stream  [options]           JSON lines in, one analysis a line out
  newsglass version                     program and model
  newsglass help                        this text

FILE is a text file of at most 16 MiB; - or no FILE reads standard input.

Options of analyze
  --published DATE   the day the article appeared, YYYY-MM-DD; resolves "Tuesday" and "last week"
  --format FORMAT    text (the default on a terminal) or json (the default in a pipe)
                     or for other programs (docs/exports.md): newsglass, jsonl, csv, tei, brat,
                     web-annotation, html, graphml, markdown, timeline
  --offsets UNIT     codepoint (default), utf16 or byte: what start and end count
  --compare          all FILEs tell of one event: analyse them together and compare them
  --corrections FILE replay corrections that were made in the page (docs/corrections.md)
  --out DIR          write DIR/NAME.json (or .txt) for each FILE instead of printing; what exists is left
  --force            replace files in DIR that exist (a FILE that is read never)

Options of stream
  --offsets UNIT     as above
  --jobs N           analyse N lines at a time (1 to 64)
  --resume FILE      write to FILE, going on where an interrupted run left it; the input is the same from its
                     beginning, FILE need not be there
  Each line in is {"id": "...", "text": "...", "published": "YYYY-MM-DD"}; published may be left out.
  A line has at most 32 MiB, its text at most 16.

Examples
  newsglass analyze article.txt
  newsglass analyze --published 2025-02-17 --format json article.txt > article.json
  newsglass stream --jobs 2 < articles.jsonl > analyses.jsonl
  newsglass stream --jobs 2 --resume analyses.jsonl < articles.jsonl

Exit status: 0 analysed; 1 a file could not be read, is not text or could not be written (the others are
still analysed); 2 wrong usage; of stream, 128 and the signal's number when it was interrupted.
)";

namespace {

constexpr unsigned kMostJobs = 64;

// Reads options one after the other; the first error ends it.
class OptionReader {
 public:
  explicit OptionReader(const std::vector<std::string>& arguments) : arguments_(arguments) {}

  ParsedOptions run() {
    if (arguments_.empty()) return fail("no command given; try: newsglass analyze article.txt");
    if (!read_command(arguments_[at_++])) return std::move(parsed_);
    bool only_files = false;
    while (at_ < arguments_.size() && parsed_.error.empty()) {
      const std::string& argument = arguments_[at_++];
      if (argument == "--" && !only_files) {
        only_files = true;
      } else if (only_files || argument == "-" || argument[0] != '-') {
        parsed_.options.files.push_back(argument);
      } else {
        read_option(argument);
      }
    }
    if (parsed_.error.empty()) parsed_.error = disagreement();
    return std::move(parsed_);
  }

 private:
  ParsedOptions fail(const std::string& why) {
    parsed_.error = why;
    return std::move(parsed_);
  }

  // What is wrong with options and files that are each right by themselves.
  std::string disagreement() const {
    const Options& o = parsed_.options;
    if (o.command != Command::kAnalyze && !o.files.empty())
      return "only analyze takes files; stream reads standard input";
    if (o.export_format && !o.out_folder && gives_several_files(*o.export_format, o.files.size()))
      return "this format gives several files; name a folder for them with --out DIR";
    if (o.force && !o.out_folder)
      return "--force replaces files of --out DIR; give --out too, or leave it out";
    return "";
  }

  bool read_command(const std::string& word) {
    Command& command = parsed_.options.command;
    if (word == "analyze") {
      command = Command::kAnalyze;
    } else if (word == "stream") {
      command = Command::kStream;
    } else if (word == "version" || word == "--version") {
      command = Command::kVersion;
    } else if (word == "help" || word == "--help" || word == "-h") {
      command = Command::kHelp;
    } else {
      parsed_.error = "there is no command '" + word + "'; the commands are analyze, stream, version, help";
    }
    return parsed_.error.empty();
  }

  void read_option(const std::string& option) {
    Options& o = parsed_.options;
    const bool analyze = o.command == Command::kAnalyze;
    if (option == "--help" || option == "-h") {
      o.command = Command::kHelp;
    } else if (option == "--offsets" && o.command != Command::kVersion) {
      read_unit(value(option));
    } else if (option == "--published" && analyze) {
      const std::string date = value(option);
      o.published = parse_iso(date);
      if (parsed_.error.empty() && !o.published)
        parsed_.error = "'" + date + "' is not a date; --published takes YYYY-MM-DD, such as 2025-02-17";
    } else if (option == "--format" && analyze) {
      read_format(value(option));
    } else if (option == "--compare" && analyze) {
      o.compare = true;
    } else if (option == "--out" && analyze) {
      o.out_folder = value(option);
    } else if (option == "--corrections" && analyze) {
      o.corrections = value(option);
    } else if (option == "--force" && analyze) {
      o.force = true;
    } else if (option == "--jobs" && o.command == Command::kStream) {
      read_jobs(value(option));
    } else if (option == "--resume" && o.command == Command::kStream) {
      o.resume = value(option);
    } else {
      parsed_.error = "this command has no option '" + option + "'; newsglass help lists them";
    }
  }

  std::string value(const std::string& option) {
    if (at_ < arguments_.size()) return arguments_[at_++];
    parsed_.error = option + " needs a value after it";
    return "";
  }

  void read_unit(const std::string& word) {
    if (word == "codepoint") {
      parsed_.options.unit = OffsetUnit::kCodepoint;
    } else if (word == "utf16") {
      parsed_.options.unit = OffsetUnit::kUtf16;
    } else if (word == "byte") {
      parsed_.options.unit = OffsetUnit::kByte;
    } else if (parsed_.error.empty()) {
      parsed_.error = "'" + word + "' is no unit; --offsets takes codepoint, utf16 or byte";
    }
  }

  void read_format(const std::string& word) {
    parsed_.options.export_format = export_format_of(word);
    if (word == "text") {
      parsed_.options.format = Format::kText;
    } else if (word == "html") {
      parsed_.options.format = Format::kHtml;
    } else if (word == "json" || parsed_.options.export_format) {
      parsed_.options.format = Format::kJson;
    } else if (parsed_.error.empty()) {
      parsed_.error = "'" + word +
                      "' is no format of this version; --format takes text or json, or for other programs " +
                      export_format_words();
    }
  }

  void read_jobs(const std::string& word) {
    unsigned jobs = 0;
    bool digits = !word.empty() && word.size() <= 3;
    for (const char c : word) {
      digits = digits && c >= '0' && c <= '9';
      jobs = jobs * 10 + static_cast<unsigned>(c - '0');
    }
    if (digits && jobs >= 1 && jobs <= kMostJobs) {
      parsed_.options.jobs = jobs;
    } else if (parsed_.error.empty()) {
      parsed_.error = "--jobs takes a number from 1 to 64";
    }
  }

  const std::vector<std::string>& arguments_;
  size_t at_ = 0;
  ParsedOptions parsed_;
};

}  // namespace

ParsedOptions parse_options(const std::vector<std::string>& arguments) {
  return OptionReader(arguments).run();
}

}  // namespace newsglass::cli
