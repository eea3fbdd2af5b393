// Trains core/syntax's part-of-speech weights.
//
//     train_parts_of_speech TRAIN.tsv DEV.tsv OUT.bin
//
// The .tsv files hold a word and its tag a line (tools/train/parts_of_speech.py writes them), sentences apart
// by an empty line. Prints the accuracy on DEV after each pass.
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "analysis/model.h"
#include "cli/data.h"
#include "syntax/part_of_speech.h"
#include "tokens/tokenizer.h"

namespace newsglass {
namespace {

constexpr uint8_t kOutside = 255;
constexpr int kPasses = 6;

struct Example {
  Tokens tokens;
  std::vector<uint8_t> tags;
};

uint8_t tag_number(const std::string& name) {
  for (uint8_t t = 0; t < kPartsOfSpeech; ++t)
    if (name_of(static_cast<PartOfSpeech>(t)) == name) return t;
  std::cerr << "unknown tag " << name << "\n";
  std::exit(1);
}

// The words joined to a text as an article would hold them, tokenized by the program's own tokenizer.
std::vector<Example> read(const char* path, const Abbreviations& abbreviations) {
  std::ifstream in(path);
  std::vector<Example> out;
  std::string line, text;
  std::vector<std::pair<uint32_t, uint8_t>> ends;  // of each word in `text`, and its tag
  const auto flush = [&] {
    if (text.empty()) return;
    Example e;
    e.tokens = tokenize(Text(text), abbreviations);
    size_t word = 0;
    for (const Token& t : e.tokens.all()) {
      while (word + 1 < ends.size() && ends[word].first <= t.span.begin) ++word;
      e.tags.push_back(ends[word].second);
    }
    out.push_back(std::move(e));
    text.clear();
    ends.clear();
  };
  while (std::getline(in, line)) {
    if (line.empty()) {
      flush();
      continue;
    }
    const size_t tab = line.find('\t');
    const std::string word = line.substr(0, tab), tag = line.substr(tab + 1);
    const bool clings = tag == name_of(PartOfSpeech::kGenitive) || word[0] == '\'' || word.compare(0, 3, "\u2019") == 0;
    if (!text.empty() && !clings) text += ' ';
    text += word;
    ends.emplace_back(static_cast<uint32_t>(text.size()), tag_number(tag));
  }
  flush();
  return out;
}

class Trainer {
 public:
  Trainer() : weights_(kSize), sums_(kSize), since_(kSize) {}

  // One pass; returns the share of words tagged right (while learning or, if not, only measuring).
  double pass(const std::vector<Example>& examples, bool learn) {
    size_t right = 0, all = 0;
    uint32_t rows[PartOfSpeechModel::kFeatures];
    for (const Example& e : examples) {
      for (const TokenSpan s : e.tokens.sentences()) {
        uint8_t before = kOutside, before2 = kOutside;
        for (uint32_t i = s.begin; i < s.end; ++i) {
          PartOfSpeechModel::features(e.tokens, s, i, before, before2, rows);
          const uint8_t best = predict(rows);
          ++all;
          right += best == e.tags[i];
          if (learn) {
            ++steps_;
            if (best != e.tags[i])
              for (const uint32_t row : rows) {
                update(row, e.tags[i], 1);
                update(row, best, -1);
              }
          }
          before2 = before;
          before = best;
        }
      }
    }
    return static_cast<double>(right) / static_cast<double>(all);
  }

  // The averaged weights as signed bytes: the largest of nearly all fit, the few beyond are cut.
  std::vector<int8_t> averaged() {
    std::vector<int8_t> out(kSize);
    for (size_t k = 0; k < kSize; ++k) {
      sums_[k] += weights_[k] * static_cast<double>(steps_ - since_[k]);
      since_[k] = steps_;
      const double scaled = sums_[k] / static_cast<double>(steps_) * kScale;
      out[k] = static_cast<int8_t>(std::lround(std::min(127.0, std::max(-127.0, scaled))));
    }
    return out;
  }

  void use(const std::vector<int8_t>& weights) { weights_.assign(weights.begin(), weights.end()); }

 private:
  static constexpr size_t kSize = size_t{PartOfSpeechModel::kSlots} * kPartsOfSpeech;
  static constexpr double kScale = 4;

  uint8_t predict(const uint32_t (&rows)[PartOfSpeechModel::kFeatures]) const {
    double sum[kPartsOfSpeech] = {};
    for (const uint32_t row : rows)
      for (uint32_t t = 0; t < kPartsOfSpeech; ++t) sum[t] += weights_[size_t{row} * kPartsOfSpeech + t];
    return static_cast<uint8_t>(std::max_element(sum, sum + kPartsOfSpeech) - sum);
  }

  void update(uint32_t row, uint8_t tag, double by) {
    const size_t k = size_t{row} * kPartsOfSpeech + tag;
    sums_[k] += weights_[k] * static_cast<double>(steps_ - since_[k]);
    since_[k] = steps_;
    weights_[k] += by;
  }

  std::vector<double> weights_, sums_;
  std::vector<size_t> since_;
  size_t steps_ = 0;
};

int run(char** argv) {
  const Loaded<Bundle> bundle = Bundle::parse(cli::embedded_bundle());
  const auto file = std::get<Bundle>(bundle).file("tokens/abbreviations.tsv");
  const auto abbreviations = std::get<Abbreviations>(Abbreviations::parse(std::get<std::string_view>(file)));
  const auto train = read(argv[1], abbreviations), dev = read(argv[2], abbreviations);
  Trainer trainer;
  for (int pass = 1; pass <= kPasses; ++pass) {
    const double train_accuracy = trainer.pass(train, true);
    Trainer measured;
    measured.use(trainer.averaged());
    std::cout << "pass " << pass << ": training " << train_accuracy << ", development "
              << measured.pass(dev, false) << std::endl;
  }
  const auto weights = trainer.averaged();
  std::ofstream out(argv[3], std::ios::binary);
  for (const int8_t w : weights) out.put(static_cast<char>(w));
  return out.good() ? 0 : 1;
}

}  // namespace
}  // namespace newsglass

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: train_parts_of_speech TRAIN.tsv DEV.tsv OUT.bin\n";
    return 2;
  }
  return newsglass::run(argv);
}
