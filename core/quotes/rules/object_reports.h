// Reports whose words are told by a noun phrase alone: "criticised [the plan]", "called for [a new vote]".
//
// Most objects of reporting verbs are things rather than words ("offered a job", "released the list"). A
// small linear model adds up signs of the verb, its subject and the phrase; its weights
// (data/quotes/object_reports.tsv) are fitted by tools/train/object_reports.py. Cost: linear in the sentence.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "quotes/context.h"
#include "quotes/draft.h"
#include "quotes/verbs/reporting_verb.h"

namespace newsglass {

struct ObjectReport {
  TokenSpan sentence;
  ReportingVerb verb;
  TokenSpan object;   // the noun phrase, or the gerund that opens what is told
  TokenSpan content;  // with what belongs to it: "the plan for lying about its costs"
};

// What `verb` may report by its object; nothing when no noun phrase follows it, or one with a verb of its
// own, or one with quotation marks.
std::optional<ObjectReport> object_report(const QuoteContext& c, TokenSpan sentence,
                                          const ReportingVerb& verb);

// Calls `f` with the name of each sign of the report.
void each_object_sign(const QuoteContext& c, const ObjectReport& report,
                      const std::function<void(std::string_view)>& f);

// Whether the signs say that somebody's words are told.
bool is_told(const QuoteContext& c, const ObjectReport& report);

// Every report of this kind, told or not, whose verb none of the drafts has read, in text order.
std::vector<ObjectReport> unread_object_reports(const QuoteContext& c, const Drafts& drafts);

}  // namespace newsglass
