// Everything the stages need beside the article: lexicons, gazetteers and weights, read once from the data
// bundle.
#pragma once

#include <string>
#include <string_view>

#include "base/load_error.h"
#include "dates/date_lexicon.h"
#include "entities/entity_lexicon.h"
#include "lexicon/lexicon.h"
#include "mentions/name_model.h"
#include "rules/scores.h"
#include "sections/section_lexicon.h"
#include "syntax/part_of_speech.h"
#include "tokens/abbreviations.h"
#include "wording/statement_lexicon.h"

namespace newsglass {

struct Model {
  // `bundle` is the content of the data bundle (base/bundle.h) and may be freed afterwards. The only step
  // that can fail.
  static Loaded<Model> load(std::string_view bundle);

  std::string sha256;  // of the data, for the report
  Abbreviations abbreviations;
  SectionLexicon sections;
  NameModel names;
  PartOfSpeechModel speech;
  EntityLexicon entities;
  Lexicon lexicon;
  DateLexicon dates;
  StatementLexicon statements;  // for compare/
  RuleScores scores;
};

}  // namespace newsglass
