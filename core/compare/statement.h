// A quotation as a statement to be compared: its words as terms that other wordings share.
//
//     "Nineteen families have been waiting 102 days"   ->   #19 family wait #102 day
//
// A term is a stem, a number ("#19") or something named ("@" and its place in Comparison::entities), so that
// "the US", "American" and "United States" or two spellings of a name are one.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/analysis.h"
#include "base/string_map.h"
#include "compare/comparison.h"
#include "wording/statement_lexicon.h"

namespace newsglass {

// Terms as numbers.
class TermList {
 public:
  explicit TermList(const StatementLexicon& lexicon) : lexicon_(lexicon) {}

  struct Term {
    double weight = 0;
    bool named = false;
    std::vector<std::pair<uint32_t, double>> related;  // terms of nearly the same meaning, with how nearly
  };

  uint32_t id(const std::string& term);
  const Term& operator[](uint32_t id) const { return terms_[id]; }
  size_t size() const { return terms_.size(); }
  // Scales the weight of a term, down for what everybody speaks of.
  void scale(uint32_t id, double factor) { terms_[id].weight *= factor; }

 private:
  const StatementLexicon& lexicon_;
  StringMap<uint32_t> ids_;
  std::vector<Term> terms_;
};

struct Statement {
  struct Word {
    uint32_t token = 0;
    uint64_t hash = 0;  // of the word as written, without case
    SmallWord small = SmallWord::kNone;
    bool number = false;
  };
  struct Occurrence {
    uint32_t term = 0;
    bool negated = false;
  };
  struct Number {
    uint32_t term = 0;
    uint32_t noun = 0xFFFFFFFF;  // the term behind it: what is counted
    bool about = false;          // "more than 100"
  };

  ComparedQuotation::Member member;
  std::vector<Word> words;
  std::vector<Occurrence> terms;  // each once, by first place
  std::vector<Number> numbers;
  bool may = false, will = false, can = false, must = false;
  std::vector<uint32_t> speakers;  // indexes into Comparison::entities
  bool unnamed = false;            // a speaker is described, not named
};

// `entity_of`: for each document and entity its place in Comparison::entities.
Statement make_statement(const std::vector<Analysis>& analyses, ComparedQuotation::Member member,
                         const std::vector<std::vector<uint32_t>>& entity_of, const StatementLexicon& lexicon,
                         TermList& terms);

}  // namespace newsglass
