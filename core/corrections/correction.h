// What a person corrected in an analysis, as a log that can be replayed on it (docs/corrections.md).
//
// An entry names things by their words, not by ids, so that it survives a new analysis in which the words are
// the same: an entity by one of its mentions, a quotation by its first stretch of content, a date by its
// expression.
//
//     Merge{{"Torres" after "harbour master "}, {"Ms Bruce" ...}}, reason "she married"
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dates/dates.h"
#include "entities/entities.h"
#include "quotes/quotations.h"
#include "text/offsets.h"

namespace newsglass {

// Words of the text (W3C Web Annotation: TextQuoteSelector, with the position as a first place to look).
struct Anchor {
  std::string exact;             // never empty
  std::string prefix, suffix;    // what stands right before and behind
  std::optional<uint32_t> start;  // in the log's unit
};

// Who speaks: an entity by one of its mentions, or the words for somebody unnamed.
struct SpeakerAnchor {
  std::optional<Anchor> entity;
  std::string unnamed;
};

// All become the first.
struct MergeEntities {
  std::vector<Anchor> entities;
};
// These mentions leave their entity for the one of `to`, or for a new one.
struct SplitEntity {
  std::vector<Anchor> mentions;
  std::optional<Anchor> to;
};
struct RenameEntity {
  Anchor entity;
  std::string name;
};
struct RetypeEntity {
  Anchor entity;
  EntityType type = EntityType::kPerson;
};
// Not a name: the entity with all its mentions.
struct RemoveEntity {
  Anchor entity;
};
// Not a name here.
struct RemoveMentions {
  std::vector<Anchor> mentions;
};
// Names that were missed: mentions of the entity of `entity`, or of a new one of this type.
struct AddMentions {
  std::vector<Anchor> mentions;
  EntityType type = EntityType::kPerson;  // of a new entity
  MentionForm form = MentionForm::kName;
  std::optional<Anchor> entity;
};
// No speakers: nobody is given.
struct SetSpeakers {
  Anchor quotation;
  std::vector<SpeakerAnchor> speakers;
};
struct RemoveQuotation {
  Anchor quotation;
};
struct AddQuotation {
  QuotationType type = QuotationType::kDirect;
  std::vector<Anchor> content, cue, source;
  std::vector<SpeakerAnchor> speakers;
};
struct SetDate {
  Anchor date;
  std::optional<TimexType> type;
  std::string value;  // TIMEX3; empty: cannot be resolved
};
struct RemoveDate {
  Anchor date;
};
struct AddDate {
  Anchor date;
  TimexType type = TimexType::kDate;
  std::string value;  // as above
};

struct Correction {
  std::string document;  // id; may be empty where there is one document
  std::string action;    // the entry's word for it, for messages
  std::string reason;    // why it was needed, in the person's words; may be empty
  std::variant<MergeEntities, SplitEntity, RenameEntity, RetypeEntity, RemoveEntity, RemoveMentions, AddMentions, SetSpeakers,
               RemoveQuotation, AddQuotation, SetDate, RemoveDate, AddDate>
      change;
};

struct CorrectionLog {
  struct Document {
    std::string id, text_sha256;
  };
  OffsetUnit unit = OffsetUnit::kUtf16;  // of every Anchor::start
  std::vector<Document> documents;       // lets an entry find its text under another id; may be empty
  std::vector<Correction> entries;       // in the order in which they were made
};

}  // namespace newsglass
