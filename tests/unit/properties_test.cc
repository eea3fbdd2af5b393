// What must hold for every text: the analysis keeps its promises on any mixture of words, marks and stray bytes. The mixtures come
// from a generator with a fixed seed, so a failure repeats.
#include <random>
#include <sstream>
#include <string>

#include "properties.h"
#include "report/request.h"
#include "text/encoding.h"
#include "unit/support.h"

namespace newsglass {
namespace {

const char* const kPieces[] = {
    "Ana Torres", "President", "Mr", "said", "told", "she", "he", "I", "that", "according to", "Reuters", "on Tuesday", "last week", "2024",
    "5 May", "\u201C", "\u201D", "\"", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", ",", ".", "?", ":", " - ", "\u2014", "\n", "\n\n", "\r\n",
    "the", "of", "minister", "Ostavia", "US", "adding", "\u00AD", "\U0001F600", "\u0301", "@ana", "https://example.org/2024/05/06/x", "(", ")", "Photo:",
    "READ MORE", "By Nora Weiss", "Q:", "A:", "90s", "\u5317\u4EAC", "\u041A\u0438\u0457\u0432", "\u0645\u0635\u0631", "\uFEFF", "\u00A0", "not", "and", "both sides",
};

std::string mixture(std::mt19937& random) {
  std::string out;
  for (uint32_t n = random() % 60; n > 0; --n) {
    out += kPieces[random() % std::size(kPieces)];
    if (random() % 4) out += ' ';
  }
  return out;
}

TEST(Properties, AnyMixtureKeepsThePromises) {
  std::mt19937 random(20250304);
  for (int i = 0; i < 1500; ++i) testing::analyze_checked(mixture(random), i % 2 ? "2025-03-04" : "");
}

TEST(Properties, AnyBytesKeepThePromises) {
  std::mt19937 random(7);
  for (int i = 0; i < 300; ++i) {
    std::string bytes;
    for (uint32_t n = random() % 200; n > 0; --n) bytes += static_cast<char>(1 + random() % 255);
    testing::analyze_checked(decode_bytes(bytes).utf8);
  }
}

// What fuzzers and readers found; tests/wasm/same_bytes.test.mjs reads the same file.
TEST(Properties, OddTextsKeepThePromises) {
  std::istringstream lines(testing::read_file(testing::tests_folder() + "/odd/texts.jsonl"));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    SCOPED_TRACE(line);
    const auto article = parse_article(line, "odd");
    ASSERT_TRUE(std::holds_alternative<Article>(article));
    for (uint64_t group = 0; group < 3; ++group) fuzz::hold_article(std::get<Article>(article), group);
  }
  EXPECT_GT(count, 20);
}

}  // namespace
}  // namespace newsglass
