// Several articles of one event side by side: who appears where, and how one statement was worded
// differently.
//
// Nothing here claims that an article left something out: an entity "appears only in" the articles that name
// it.
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
  enum class Relation : uint8_t { kSameWords, kSameStatement };
  struct Member {
    uint32_t document;
    QuotationId quotation;
  };
  struct Difference {
    Member member;
    ByteSpan span;  // words that the other members do not have
  };
  uint32_t speaker = 0;  // index into Comparison::entities, or kNobody
  static constexpr uint32_t kNobody = 0xFFFFFFFF;
  std::vector<Member> members;
  Relation relation = Relation::kSameWords;
  std::vector<Difference> differences;
};

struct TimelineEntry {
  struct Member {
    uint32_t document;
    uint32_t date;  // index into the document's dates
  };
  std::string value;  // TIMEX3
  std::vector<Member> members;
};

struct Comparison {
  std::vector<ComparedEntity> entities;       // every entity, also those in one document only
  std::vector<ComparedQuotation> quotations;  // only those that more than one document has
  std::vector<TimelineEntry> timeline;        // by value
};

}  // namespace newsglass
