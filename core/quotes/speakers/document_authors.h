// Whoever speaks through something written: "Torres's letter said", "the letter said", "issued a statement
// saying".
//
// A document speaks for its author when the article tells who that is, in the phrase itself, in the clause
// around it, or earlier; a title speaks for itself ("the textbook “Rivers of Ria”").
#pragma once

#include <vector>

#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/quotation.h"

namespace newsglass {

class DocumentAuthors {
 public:
  // Notes titles, and what is told of documents by the way. Cost: linear in the words.
  explicit DocumentAuthors(const QuoteContext& c);

  // Whether `head` is one thing that says something, "report", not "reports", or words that `phrase` gives an
  // owner: "Torres's remarks".
  bool is_document(TokenSpan phrase, uint32_t head) const;

  // Who is behind the document that `phrase` names. No entity and no words when it is not told. Remembers
  // what it finds. Call in text order. Cost: the phrase and the clause before it.
  Speaker author_of(TokenSpan phrase, uint32_t head);

  // "she said in a letter": the letter is hers.
  void note_occasion(const Draft& draft, const Speaker& speaker);

 private:
  struct Known {
    uint32_t head;  // the document's word
    Speaker author;
  };

  bool is_lone_document(uint32_t head) const;
  void note_titles();
  void note_told_of();
  EntityId told_of(uint32_t head) const;
  EntityId subject_entity(TokenSpan subject) const;
  Speaker known(uint32_t head) const;
  EntityId title_in(TokenSpan phrase, uint32_t head) const;
  Speaker owner(TokenSpan phrase, uint32_t head) const;
  EntityId behind(uint32_t head) const;
  Speaker issuer(TokenSpan phrase) const;

  const QuoteContext& c_;
  std::vector<Known> noted_;   // by head: the textbook “Rivers of Ria”, Torres denied it in a letter
  std::vector<Known> known_;   // in the order in which they were told
};

}  // namespace newsglass
