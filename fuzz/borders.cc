// Every beginning and every end of a text at the borders of its words, as a reader's copy may be cut: rules
// look ahead and back, and here each stands at the edge once.
//
//     borders FOLDER       the texts of a folder, as fuzz/seeds.py writes them
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "properties.h"
#include "text/encoding.h"

namespace {

using namespace newsglass;

size_t hold_borders(const std::string& text) {
  size_t analyses = 0;
  const auto hold = [&](std::string_view part) {
    ++analyses;
    fuzz::hold_promises(analyze({"part", std::string(part), Date{2025, 3, 5}}, fuzz::model()));
  };
  const Analysis whole = analyze({"whole", text, std::nullopt}, fuzz::model());
  for (const Token& token : whole.tokens.all()) {
    hold(std::string_view(text).substr(0, token.span.end));
    hold(std::string_view(text).substr(token.span.begin));
  }
  return analyses;
}

}  // namespace

int main(int argc, char** argv) {
  fuzz::require(argc == 2, "borders FOLDER: one folder of texts is given");
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  size_t analyses = 0;
  for (const auto& path : files) {
    std::ifstream in(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    analyses += hold_borders(decode_bytes(bytes).utf8);
  }
  std::printf("%zu beginnings and ends of %zu texts hold every promise\n", analyses, files.size());
  return analyses > 0 ? 0 : 1;
}
