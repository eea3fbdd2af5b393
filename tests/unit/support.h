// What the tests share.
//
// A corpus file holds cases, as in tree-sitter's corpora: a title between lines of '=', the input, a line
// '---', and what is expected. Several cases a file; blank lines around the parts do not count. A first line
// "@key value" of the input sets an option.
//
//     ====
//     A possessive ends the name
//     ====
//     Ana's boat
//     ---
//     Ana 's boat
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass::testing {

// The shipped model, loaded once.
const Model& model();

struct CorpusCase {
  std::string file, title, input, expected;
  std::map<std::string, std::string> options;  // from "@key value" lines
};

// All cases of tests/corpus/<folder>/*.txt, by file name. A folder without a case is a failed test.
std::vector<CorpusCase> load_corpus(const std::string& folder);

// Whether NEWSGLASS_UPDATE_GOLDEN in the environment asks to write what is expected anew, for the author to read.
bool updating();

// Runs `actual` on each case's input and compares; every mismatch is a failure that names file and title, or is written
// into the file when updating().
void check_corpus(const std::string& folder, const std::function<std::string(const CorpusCase&)>& actual);

// The folder tests/ of the source tree.
std::string tests_folder();

std::string read_file(const std::string& path);

// Analyses a text and fails the test if the analysis breaks a promise (analysis/check.h).
Analysis analyze_checked(const std::string& text, const std::string& published = "");

}  // namespace newsglass::testing
