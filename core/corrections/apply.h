// One entry of the log on one analysis. Each either does all of what its entry says or nothing, and then says
// why.
#pragma once

#include <optional>
#include <string>

#include "corrections/correction.h"
#include "corrections/workbench.h"

namespace newsglass {

std::optional<Problem> apply(Workbench& bench, const MergeEntities& change);
std::optional<Problem> apply(Workbench& bench, const SplitEntity& change);
std::optional<Problem> apply(Workbench& bench, const RenameEntity& change);
std::optional<Problem> apply(Workbench& bench, const RetypeEntity& change);
std::optional<Problem> apply(Workbench& bench, const RemoveEntity& change);
std::optional<Problem> apply(Workbench& bench, const RemoveMentions& change);
std::optional<Problem> apply(Workbench& bench, const AddMentions& change);

// `reason` becomes part of the quotation's own.
std::optional<Problem> apply(Workbench& bench, const SetSpeakers& change, const std::string& reason);
std::optional<Problem> apply(Workbench& bench, const RemoveQuotation& change);
std::optional<Problem> apply(Workbench& bench, const AddQuotation& change, const std::string& reason);

std::optional<Problem> apply(Workbench& bench, const SetDate& change);
std::optional<Problem> apply(Workbench& bench, const RemoveDate& change);
std::optional<Problem> apply(Workbench& bench, const AddDate& change);

}  // namespace newsglass
