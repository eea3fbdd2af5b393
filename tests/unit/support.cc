#include "unit/support.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "analysis/check.h"
#include "cli/data.h"

namespace newsglass::testing {
namespace {

bool is_rule(const std::string& line) {
  return line.size() >= 4 && line.find_first_not_of('=') == std::string::npos;
}

std::string trimmed(const std::string& text) {
  const size_t first = text.find_first_not_of('\n');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of('\n') - first + 1);
}

// Puts `now` in place of what the case's file expects of it.
void write_expected(const std::string& folder, const CorpusCase& c, const std::string& now) {
  const std::string path = tests_folder() + "/corpus/" + folder + "/" + c.file;
  std::string content = read_file(path);
  const size_t title = content.find("\n" + c.title + "\n");
  const size_t begin = content.find("\n---\n", title) + 5;
  const size_t end = std::min(content.find("\n====", begin), content.size());
  content.replace(begin, end - begin, now + "\n");
  std::ofstream(path, std::ios::binary) << content;
}

std::vector<CorpusCase> parse_cases(const std::string& file, const std::string& content) {
  std::vector<CorpusCase> cases;
  std::istringstream in(content);
  std::string line;
  std::string* part = nullptr;
  while (std::getline(in, line)) {
    if (is_rule(line)) {
      CorpusCase next;
      next.file = file;
      std::getline(in, next.title);
      std::getline(in, line);
      EXPECT_TRUE(is_rule(line)) << file << ": the title '" << next.title << "' lacks its second rule";
      cases.push_back(next);
      part = &cases.back().input;
    } else if (line == "---" && !cases.empty() && part == &cases.back().input) {
      part = &cases.back().expected;
    } else if (part && part == &cases.back().input && trimmed(*part).empty() && line[0] == '@') {
      const size_t space = line.find(' ');
      cases.back().options[line.substr(1, space - 1)] = line.substr(space + 1);
    } else if (part) {
      *part += line + "\n";
    }
  }
  for (CorpusCase& c : cases) {
    c.input = trimmed(c.input);
    c.expected = trimmed(c.expected);
  }
  return cases;
}

}  // namespace

const Model& model() {
  static const Loaded<Model> loaded = Model::load(cli::embedded_bundle());
  if (const auto* error = std::get_if<LoadError>(&loaded)) {
    ADD_FAILURE() << describe(*error);
    std::abort();
  }
  return std::get<Model>(loaded);
}

std::string tests_folder() { return NEWSGLASS_TESTS_FOLDER; }

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in) << path;
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<CorpusCase> load_corpus(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(tests_folder()) / "corpus" / folder))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<CorpusCase> all;
  for (const auto& file : files) {
    auto cases = parse_cases(file.filename().string(), read_file(file.string()));
    EXPECT_FALSE(cases.empty()) << file << " holds no case";
    std::move(cases.begin(), cases.end(), std::back_inserter(all));
  }
  EXPECT_FALSE(all.empty()) << folder << " holds no case";
  return all;
}

bool updating() { return std::getenv("NEWSGLASS_UPDATE_GOLDEN") != nullptr; }

void check_corpus(const std::string& folder, const std::function<std::string(const CorpusCase&)>& actual) {
  for (const CorpusCase& c : load_corpus(folder)) {
    const std::string now = trimmed(actual(c));
    if (updating() && now != c.expected)
      write_expected(folder, c, now);
    else
      EXPECT_EQ(now, c.expected) << folder << "/" << c.file << ": " << c.title;
  }
}

Analysis analyze_checked(const std::string& text, const std::string& published) {
  Analysis analysis = analyze({"test", text, parse_iso(published)}, model());
  EXPECT_EQ(check(analysis), "") << text.substr(0, 200);
  return analysis;
}

}  // namespace newsglass::testing
