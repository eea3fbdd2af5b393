// Reports whose words are told by a noun phrase alone, where no other rule has read the verb: She criticised
// [the plan for its costs].
#include <utility>

#include "quotes/rules/object_reports.h"
#include "quotes/rules/rules.h"

namespace newsglass {

void find_objects(const QuoteContext& c, Drafts& drafts) {
  for (const ObjectReport& report : unread_object_reports(c, drafts)) {
    if (!is_told(c, report)) continue;
    Draft draft;
    draft.content = {report.content};
    draft.cue = {report.verb.cue};
    draft.source = {*report.verb.subject};
    draft.negated = report.verb.negated;
    draft.rule = Rule::kVerbObject;
    drafts.add(std::move(draft));
  }
}

}  // namespace newsglass
