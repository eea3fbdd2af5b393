// Every beginning and every end of a text at the borders of its words, as a reader's copy may be cut: rules
// look ahead and back, and here each stands at the edge once.
//
//     borders FOLDER STEP       each STEPth border of the texts of a folder, as fuzz/seeds.py writes them
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "properties.h"
#include "text/encoding.h"

namespace {

using namespace newsglass;

// `border` counts on over all texts, so that each step begins elsewhere in a text.
size_t hold_borders(const std::string& text, size_t step, size_t& border) {
  size_t analyses = 0;
  const auto hold = [&](std::string_view part) {
    ++analyses;
    fuzz::hold_promises(analyze({"part", std::string(part), Date{2025, 3, 5}}, fuzz::model()));
  };
  const Analysis whole = analyze({"whole", text, std::nullopt}, fuzz::model());
  for (const Token& token : whole.tokens.all()) {
    if (border++ % step != 0) continue;
    hold(std::string_view(text).substr(0, token.span.end));
    hold(std::string_view(text).substr(token.span.begin));
  }
  return analyses;
}

}  // namespace

int main(int argc, char** argv) {
  const size_t step = argc == 3 ? std::strtoul(argv[2], nullptr, 10) : 0;
  fuzz::require(step > 0, "borders FOLDER STEP: a folder of texts and a number from 1 on are given");
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  size_t analyses = 0, border = 0;
  for (const auto& path : files) {
    std::ifstream in(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    analyses += hold_borders(decode_bytes(bytes).utf8, step, border);
  }
  std::printf("%zu beginnings and ends of %zu texts hold every promise\n", analyses, files.size());
  return analyses > 0 ? 0 : 1;
}
