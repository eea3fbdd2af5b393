// Several articles side by side: who appears where, how one statement was worded differently, what was
// printed alike, which days they tell of, and what changed between two versions of one article.
//
// Nothing here claims that an article left something out: a person "appears only in" the articles that name
// him.
#pragma once

#include <string>
#include <vector>

#include "base/ids.h"
#include "base/range.h"
#include "entities/entities.h"
#include "quotes/quotations.h"

namespace newsglass {

struct ComparedEntity {
  struct Member {
    uint32_t document;
    EntityId entity;
  };
  EntityType type = EntityType::kPerson;
  std::string name;
  std::string wikidata;         // empty: no link
  std::vector<Member> members;  // by document
  std::string why;              // one sentence: what joined them
};

struct ComparedQuotation {
  // kDiffers: the same statement but for a number, a negation or a modality.
  enum class Relation : uint8_t { kSameWords, kSameStatement, kDiffers };
  enum class DifferenceKind : uint8_t { kWords, kNumber, kNegation, kModality };
  struct Member {
    uint32_t document;
    QuotationId quotation;
  };
  struct Difference {
    Member member;
    ByteSpan span;  // words that the other members do not have
    DifferenceKind kind = DifferenceKind::kWords;
  };
  uint32_t speaker = 0;  // index into Comparison::entities, or kNobody
  static constexpr uint32_t kNobody = 0xFFFFFFFF;
  std::vector<Member> members;  // by document; one quotation may be told by two of another article
  Relation relation = Relation::kSameWords;
  std::vector<Difference> differences;
  std::string why;  // one sentence: what aligned them
};

struct TimelineEntry {
  struct Member {
    uint32_t document;
    uint32_t date;  // index into the document's dates
  };
  std::string value;  // TIMEX3
  std::vector<Member> members;
};

// Words printed alike by several articles: most often an agency's.
struct SharedPassage {
  struct Member {
    uint32_t document;
    ByteSpan span;
  };
  std::vector<Member> members;  // by document
  std::vector<uint32_t> via;    // indexes into Comparison::entities: outlets that a member credits for it
};

// One phrase ("on Tuesday") that articles of one event resolve to different days.
struct DateConflict {
  std::vector<TimelineEntry::Member> members;
};

// Two versions of one article.
struct VersionPair {
  enum class Change : uint8_t { kAdded, kRemoved, kReworded };
  struct Sentence {
    Change change;
    ByteSpan before, after;  // in the earlier and the later document; empty where there is none
  };
  struct Quote {
    Change change;
    QuotationId before, after;
  };
  uint32_t earlier = 0, later = 0;  // documents
  double share = 0;                 // of the shorter one's words, printed alike
  std::vector<Sentence> sentences;
  std::vector<uint32_t> entities_added, entities_removed;  // indexes into Comparison::entities
  std::vector<Quote> quotations;
  std::vector<uint32_t> dates_added, dates_removed;  // indexes into the later and the earlier document's dates
};

struct Comparison {
  std::vector<ComparedEntity> entities;       // every entity, also those in one document only
  std::vector<ComparedQuotation> quotations;  // only those that more than one document has
  std::vector<TimelineEntry> timeline;        // by value
  std::vector<SharedPassage> shared;          // by first member
  std::vector<DateConflict> conflicts;        // by first member
  std::vector<VersionPair> versions;          // by earlier document
};

}  // namespace newsglass
