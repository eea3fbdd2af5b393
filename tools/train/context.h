// The texts of standard input as the rules for quotations see them, for the programs that list signs.
#pragma once

#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

#include "analysis/model.h"
#include "cli/data.h"
#include "entities/entities.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "quotes/context.h"
#include "tokens/tokenizer.h"

namespace newsglass {

// Calls `f` with the context and the number of each text; every text ends with a byte 1. `observe`: told the pronouns of a text before.
template <class F>
void each_context(F f, const PronounObserver& observe = nullptr) {
  auto loaded = Model::load(cli::embedded_bundle());
  const Model& model = std::get<Model>(loaded);
  const std::string all((std::istreambuf_iterator<char>(std::cin)), {});
  uint32_t number = 0;
  for (size_t begin = 0; begin < all.size(); ++number) {
    const size_t end = std::min(all.find('\1', begin), all.size());
    const Text text(all.substr(begin, end - begin));
    begin = end + 1;
    const Tokens tokens = tokenize(text, model.abbreviations);
    const Sections sections = find_sections(text, tokens, model.sections);
    const Marks marks = find_marks(tokens);
    const auto names = find_names(text, tokens, marks, model.names, model.scores);
    const Reading reading(tokens, sections, marks, names, model.speech.tag(tokens, words_of_names(tokens, names)),
                          model.lexicon);
    const Entities entities = find_entities(reading, text, model.entities, model.scores, 0, observe);
    f(QuoteContext(reading, text, entities, model.scores), number);
  }
}

}  // namespace newsglass
