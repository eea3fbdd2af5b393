// Who speaks, as far as the sentence tells: the words that are a reporting verb's subject.
//
//     [Ana Torres] said        said [Ana Torres]        [Ana Torres] left early, adding that
#pragma once

#include <optional>
#include <vector>

#include "quotes/verbs/reporting_verb.h"

namespace newsglass {

// Sets subject, found, begin and end of `verb`; leaves them when no subject is found. `earlier`: the
// reporting verbs of the sentence before it, whose speaker it may share. Cost: linear in the sentence at
// worst.
void find_subject(const QuoteContext& c, TokenSpan sentence, const std::vector<ReportingVerb>& earlier,
                  ReportingVerb& verb);

// A gerund that opens the sentence takes the subject of the verb that follows: "Noting that it rained, [she]
// left".
void share_backwards(const QuoteContext& c, TokenSpan sentence, std::vector<ReportingVerb>& verbs);

// The subject of the sentence's main clause before `before`, for "..., adding that".
std::optional<TokenSpan> clause_subject(const QuoteContext& c, TokenSpan sentence, uint32_t before);

}  // namespace newsglass
