// Prints the names of texts before their margins become scores, for tools/train/name_scores.py.
//
//     name_margins < TEXTS        texts in UTF-8, a zero byte between them
//
// A line a name: number of the text, first byte, byte after the last, type (0 person ... 6 product), margin,
// rule.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>
#include <variant>

#include "analysis/model.h"
#include "cli/data.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "tokens/tokenizer.h"

namespace newsglass {
namespace {

void print_names(size_t number, std::string bytes, const Model& model) {
  const Text text(std::move(bytes));
  const Tokens tokens = tokenize(text, model.abbreviations);
  for (const NameCandidate& name : name_candidates(text, tokens, find_marks(tokens), model.names)) {
    const ByteSpan span = tokens.bytes_of(name.tokens);
    std::printf("%zu\t%u\t%u\t%d\t%.4f\t%s\n", number, static_cast<unsigned>(span.begin),
                static_cast<unsigned>(span.end), static_cast<int>(name.type),
                static_cast<double>(name.margin), name_of(name.rule).data());
  }
}

int run() {
  const auto loaded = Model::load(cli::embedded_bundle());
  const auto* model = std::get_if<Model>(&loaded);
  if (model == nullptr) return 1;
  const std::string all{std::istreambuf_iterator<char>(std::cin), {}};
  size_t number = 0;
  for (size_t begin = 0; begin <= all.size(); ++number) {
    const size_t end = std::min(all.find('\0', begin), all.size());
    print_names(number, all.substr(begin, end - begin), *model);
    begin = end + 1;
  }
  return 0;
}

}  // namespace
}  // namespace newsglass

int main() { return newsglass::run(); }
