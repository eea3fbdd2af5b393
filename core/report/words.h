// The contract's word for each enumerator, shared by every report.
#pragma once

#include <optional>
#include <string_view>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "text/offsets.h"

namespace newsglass {

const char* word_for(EntityType type);
const char* word_for(MentionForm form);
const char* word_for(SectionKind kind);
const char* word_for(QuotationType type);
const char* word_for(TimexType type);
const char* word_for(OffsetUnit unit);
const char* word_for(ComparedQuotation::Relation relation);
const char* word_for(ComparedQuotation::DifferenceKind kind);
const char* word_for(VersionPair::Change change);

// The enumerator that the contract calls so, of those that are read as well as written.
std::optional<EntityType> entity_type_of(std::string_view word);
std::optional<MentionForm> mention_form_of(std::string_view word);
std::optional<QuotationType> quotation_type_of(std::string_view word);
std::optional<TimexType> timex_type_of(std::string_view word);
std::optional<OffsetUnit> offset_unit_of(std::string_view word);

}  // namespace newsglass
