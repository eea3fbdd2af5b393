// The contract's word for each enumerator, shared by every report.
#pragma once

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

}  // namespace newsglass
