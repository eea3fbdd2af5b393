// How fast each stage is: tokens a second and its share of the whole, and how long the model takes to load.
//
//     newsglass_bench [FOLDER]     analyses the .txt files of FOLDER, by default our own test articles
//
// One thread, processor time. All articles are analysed again and again for half a second; of five such
// rounds the fastest counts, so that a busy machine disturbs little. A stage's name is the one analyze()
// announces; "text" includes the tokens.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "analysis/analysis.h"
#include "cli/data.h"

namespace newsglass {
namespace {

constexpr int kRounds = 5;
constexpr double kRoundSeconds = 0.5;

double seconds_since(std::clock_t begin) {
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

// Empty when the folder cannot be read.
std::vector<std::string> articles_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  std::error_code unreadable;
  for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable))
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> out;
  for (const auto& path : paths) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    out.push_back(bytes.str());
  }
  return out;
}

double load_seconds(std::string_view bundle) {
  double best = 1e9;
  for (int i = 0; i < 20; ++i) {
    const std::clock_t begin = std::clock();
    const auto model = Model::load(bundle);
    best = std::min(best, seconds_since(begin));
  }
  return best;
}

struct Round {
  size_t times = 0, tokens = 0;
  std::map<std::string, double> seconds;  // of all times, by stage
  std::vector<std::string> order;
  double whole = 0;
};

Round run_round(const std::vector<std::string>& articles, const Model& model) {
  Round round;
  while (round.whole < kRoundSeconds) {
    ++round.times;
    round.tokens = 0;
    for (const std::string& bytes : articles) {
      std::string stage;
      std::clock_t began = std::clock();
      const auto change_to = [&](const char* next) {
        const double passed = seconds_since(began);
        if (!stage.empty()) round.seconds[stage] += passed;
        round.whole += passed;
        if (*next != '\0' && round.seconds.try_emplace(next).second) round.order.emplace_back(next);
        stage = next;
        began = std::clock();
      };
      round.tokens += analyze(Article{"", bytes, {}}, model, change_to).tokens.size();
      change_to("");
    }
  }
  return round;
}

int run(const char* folder) {
  const std::string_view bundle = cli::embedded_bundle();
  const auto loaded = Model::load(bundle);
  const auto articles = articles_of(folder);
  if (articles.empty()) {
    std::fprintf(stderr, "newsglass_bench: no .txt files in %s; give a folder that has some\n", folder);
    return 2;
  }
  if (!std::holds_alternative<Model>(loaded)) {
    std::fprintf(stderr, "newsglass_bench: the model that is built in does not load; build again from data/\n");
    return 1;
  }
  const Model& model = std::get<Model>(loaded);
  Round best;
  for (int i = 0; i < kRounds; ++i) {
    Round round = run_round(articles, model);
    if (i == 0 ||
        round.whole / static_cast<double>(round.times) < best.whole / static_cast<double>(best.times))
      best = std::move(round);
  }
  std::printf("model load %.1f ms\n%zu articles, %zu tokens\n\n%-16s %12s %9s\n", 1000 * load_seconds(bundle),
              articles.size(), best.tokens, "stage", "tokens/s", "of whole");
  const double tokens = static_cast<double>(best.tokens * best.times);
  const auto print = [&](const char* name, double seconds) {
    std::printf("%-16s %12.0f %8.1f%%\n", name, tokens / seconds, 100 * seconds / best.whole);
  };
  double to_mentions = 0;
  for (const std::string& stage : best.order) {
    print(stage.c_str(), best.seconds[stage]);
    if (stage == "text" || stage == "sections" || stage == "mentions") to_mentions += best.seconds[stage];
  }
  print("text to mentions", to_mentions);
  print("whole", best.whole);
  return 0;
}

}  // namespace
}  // namespace newsglass

int main(int argc, char** argv) { return newsglass::run(argc > 1 ? argv[1] : NEWSGLASS_ARTICLES); }
