#include "analysis/analysis.h"

#include <utility>

#include "analysis/warnings.h"
#include "dates/published/published.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "quotes/speakers/first_person.h"
#include "syntax/reading.h"
#include "tokens/tokenizer.h"

namespace newsglass {

namespace {

// 0 if unknown.
uint16_t year_of(const Published& published) {
  uint16_t year = 0;
  if (published.value.size() < 4) return year;
  for (const char c : published.value.substr(0, 4)) year = static_cast<uint16_t>(10 * year + (c - '0'));
  return year;
}

}  // namespace

Analysis analyze(Article article, const Model& model, const StageObserver& observe) {
  const auto begin = [&](const char* stage) {
    if (observe) observe(stage);
  };
  Analysis a;
  a.id = std::move(article.id);
  begin("text");
  a.text = Text(std::move(article.text));
  a.tokens = tokenize(a.text, model.abbreviations);
  begin("sections");
  a.sections = find_sections(a.text, a.tokens, model.sections);
  a.published = find_published(a.text, a.tokens, a.sections, model.dates, article.published);
  const Marks marks = find_marks(a.tokens);
  begin("mentions");
  const auto names = find_names(a.text, a.tokens, marks, model.names, model.scores);
  begin("syntax");
  const Reading reading(a.tokens, a.sections, marks, names,
                        model.speech.tag(a.tokens, words_of_names(a.tokens, names)), model.lexicon);
  begin("entities");
  Entities entities = find_entities(reading, a.text, model.entities, model.scores, year_of(a.published));
  begin("quotes");
  a.quotations = find_quotations(reading, a.text, entities, model.scores);
  a.entities =
      join_first_person(a.tokens, std::move(entities), a.quotations, model.entities, model.scores);
  begin("dates");
  a.dates = find_dates(reading, a.published, model.dates);
  a.warnings = find_warnings(a);
  return a;
}

}  // namespace newsglass
