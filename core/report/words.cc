#include "report/words.h"

#include <initializer_list>

namespace newsglass {
namespace {

template <class T>
std::optional<T> find_word(std::string_view word, std::initializer_list<T> all) {
  for (const T value : all)
    if (word == word_for(value)) return value;
  return std::nullopt;
}

}  // namespace

const char* word_for(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return "person";
    case EntityType::kOrganization:
      return "organization";
    case EntityType::kPlace:
      return "place";
    case EntityType::kGroup:
      return "group";
    case EntityType::kEvent:
      return "event";
    case EntityType::kWork:
      return "work";
    case EntityType::kProduct:
      return "product";
  }
  return "";
}

const char* word_for(MentionForm form) {
  switch (form) {
    case MentionForm::kName:
      return "name";
    case MentionForm::kNominal:
      return "nominal";
    case MentionForm::kPronoun:
      return "pronoun";
  }
  return "";
}

const char* word_for(SectionKind kind) {
  switch (kind) {
    case SectionKind::kMeta:
      return "meta";
    case SectionKind::kHeadline:
      return "headline";
    case SectionKind::kSubheading:
      return "subheading";
    case SectionKind::kBody:
      return "body";
    case SectionKind::kCaption:
      return "caption";
    case SectionKind::kEmbed:
      return "embed";
    case SectionKind::kRelated:
      return "related";
  }
  return "";
}

const char* word_for(QuotationType type) {
  switch (type) {
    case QuotationType::kDirect:
      return "direct";
    case QuotationType::kPartial:
      return "partial";
    case QuotationType::kIndirect:
      return "indirect";
  }
  return "";
}

const char* word_for(TimexType type) {
  switch (type) {
    case TimexType::kDate:
      return "DATE";
    case TimexType::kTime:
      return "TIME";
    case TimexType::kDuration:
      return "DURATION";
    case TimexType::kSet:
      return "SET";
  }
  return "";
}

const char* word_for(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::kByte:
      return "byte";
    case OffsetUnit::kUtf16:
      return "utf16";
    case OffsetUnit::kCodepoint:
      return "codepoint";
  }
  return "";
}

const char* word_for(ComparedQuotation::Relation relation) {
  switch (relation) {
    case ComparedQuotation::Relation::kSameWords:
      return "same_words";
    case ComparedQuotation::Relation::kSameStatement:
      return "same_statement";
    case ComparedQuotation::Relation::kDiffers:
      return "differs";
  }
  return "";
}

const char* word_for(ComparedQuotation::DifferenceKind kind) {
  switch (kind) {
    case ComparedQuotation::DifferenceKind::kWords:
      return "words";
    case ComparedQuotation::DifferenceKind::kNumber:
      return "number";
    case ComparedQuotation::DifferenceKind::kNegation:
      return "negation";
    case ComparedQuotation::DifferenceKind::kModality:
      return "modality";
  }
  return "";
}

const char* word_for(VersionPair::Change change) {
  switch (change) {
    case VersionPair::Change::kAdded:
      return "added";
    case VersionPair::Change::kRemoved:
      return "removed";
    case VersionPair::Change::kReworded:
      return "reworded";
  }
  return "";
}

std::optional<EntityType> entity_type_of(std::string_view word) {
  return find_word(word, {EntityType::kPerson, EntityType::kOrganization, EntityType::kPlace, EntityType::kGroup,
                          EntityType::kEvent, EntityType::kWork, EntityType::kProduct});
}

std::optional<MentionForm> mention_form_of(std::string_view word) {
  return find_word(word, {MentionForm::kName, MentionForm::kNominal, MentionForm::kPronoun});
}

std::optional<QuotationType> quotation_type_of(std::string_view word) {
  return find_word(word, {QuotationType::kDirect, QuotationType::kPartial, QuotationType::kIndirect});
}

std::optional<TimexType> timex_type_of(std::string_view word) {
  return find_word(word, {TimexType::kDate, TimexType::kTime, TimexType::kDuration, TimexType::kSet});
}

std::optional<OffsetUnit> offset_unit_of(std::string_view word) {
  return find_word(word, {OffsetUnit::kByte, OffsetUnit::kUtf16, OffsetUnit::kCodepoint});
}

}  // namespace newsglass
