// How fast each stage is: tokens a second and its share of the whole, and how long the model takes to load.
//
//     newsglass_bench [FOLDER]     analyses the .txt files of FOLDER, by default our own test articles
//
// One thread, processor time. Each stage runs over all articles for half a second; the best of five rounds
// counts, so that a busy machine disturbs little.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "analysis/analysis.h"
#include "cli/data.h"
#include "entities/entities.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "quotes/quotations.h"
#include "tokens/tokenizer.h"

namespace newsglass {
namespace {

double seconds_of(const std::function<void()>& work) {
  constexpr int kRounds = 5;
  constexpr double kRound = 0.5;
  double best = 1e9;
  for (int round = 0; round < kRounds; ++round) {
    int times = 0;
    const std::clock_t begin = std::clock();
    double passed = 0;
    while (passed < kRound) {
      work();
      ++times;
      passed = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    }
    best = std::min(best, passed / times);
  }
  return best;
}

std::vector<std::string> articles_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
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

// An article with what the stages before have found.
struct Prepared {
  std::string bytes;
  Text text;
  Tokens tokens;
  Sections sections;
  Marks marks;
  std::vector<NameMention> names;
  Entities entities;
};

class Bench {
 public:
  Bench(const Model& model, const std::vector<std::string>& articles) : model_(model) {
    for (const std::string& bytes : articles) {
      Prepared a;
      a.bytes = bytes;
      a.text = Text(bytes);
      a.tokens = tokenize(a.text, model.abbreviations);
      a.sections = find_sections(a.text, a.tokens, model.sections);
      a.marks = find_marks(a.tokens);
      a.names = find_names(a.text, a.tokens, a.sections, a.marks, model.names);
      a.entities = find_entities(a.text, a.tokens, a.sections, a.marks, a.names, model.entities);
      tokens_ += a.tokens.size();
      all_.push_back(std::move(a));
    }
  }

  void run() {
    std::printf("%zu articles, %zu tokens\n\n%-22s %12s %9s\n", all_.size(), tokens_, "stage", "tokens/s",
                "of whole");
    whole_ = seconds_of([&] {
      for (const Prepared& a : all_) analyze(Article{"", a.bytes, {}}, model_);
    });
    stage("text", [&](const Prepared& a) { Text(std::string(a.bytes)); });
    stage("tokens", [&](const Prepared& a) { tokenize(a.text, model_.abbreviations); });
    stage("sections", [&](const Prepared& a) { find_sections(a.text, a.tokens, model_.sections); });
    stage("marks", [&](const Prepared& a) { find_marks(a.tokens); });
    stage("names",
          [&](const Prepared& a) { find_names(a.text, a.tokens, a.sections, a.marks, model_.names); });
    stage("entities", [&](const Prepared& a) {
      find_entities(a.text, a.tokens, a.sections, a.marks, a.names, model_.entities);
    });
    stage("quotations", [&](const Prepared& a) {
      find_quotations(a.text, a.tokens, a.sections, a.marks, a.entities, model_.quotes);
    });
    stage("dates", [&](const Prepared& a) {
      find_dates(a.text, a.tokens, a.sections, find_published(a.text, a.tokens, a.sections, model_.dates, {}),
                 model_.dates);
    });
    stage("tokens to names", [&](const Prepared& a) {
      const Tokens tokens = tokenize(a.text, model_.abbreviations);
      const Sections sections = find_sections(a.text, tokens, model_.sections);
      find_names(a.text, tokens, sections, find_marks(tokens), model_.names);
    });
    print("whole analysis", whole_);
  }

 private:
  void stage(const char* name, const std::function<void(const Prepared&)>& work) {
    print(name, seconds_of([&] {
            for (const Prepared& a : all_) work(a);
          }));
  }

  void print(const char* name, double seconds) const {
    std::printf("%-22s %12.0f %8.1f%%\n", name, static_cast<double>(tokens_) / seconds,
                100 * seconds / whole_);
  }

  const Model& model_;
  std::vector<Prepared> all_;
  size_t tokens_ = 0;
  double whole_ = 0;
};

int run(const char* folder) {
  const std::string_view bundle = cli::embedded_bundle();
  const double load = seconds_of([&] { Model::load(bundle); });
  const auto model = Model::load(bundle);
  if (!std::holds_alternative<Model>(model)) {
    std::fprintf(stderr, "newsglass_bench: the data bundle cannot be read\n");
    return 1;
  }
  std::printf("model load %.1f ms\n", 1000 * load);
  Bench(std::get<Model>(model), articles_of(folder)).run();
  return 0;
}

}  // namespace
}  // namespace newsglass

int main(int argc, char** argv) { return newsglass::run(argc > 1 ? argv[1] : NEWSGLASS_ARTICLES); }
