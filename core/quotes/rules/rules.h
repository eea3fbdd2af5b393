// The rules that find quotations, in the order in which they are tried. Each is one file here.
//
// A rule reads the context and the drafts of the rules before it, and adds drafts. Marks that a rule has
// claimed are left alone by those after it.
#pragma once

#include "quotes/context.h"
#include "quotes/draft.h"

namespace newsglass {

// Q: and A:, or "Torres: ..." before an utterance.
void find_labelled(const QuoteContext& c, Drafts& drafts);
// "Quote: ...", whose speaker stands behind "Source:".
void find_quote_labels(const QuoteContext& c, Drafts& drafts);
// “...” - Ana Torres
void find_signed(const QuoteContext& c, Drafts& drafts);
// Torres's words, “...”
void find_owned(const QuoteContext& c, Drafts& drafts);
// A reporting verb with its clause or marks before, after or around it.
void find_reported(const QuoteContext& c, Drafts& drafts);
// Torres: rain will stay.  Rain will stay - police.  What a headline says shortly.
void find_headline_reports(const QuoteContext& c, Drafts& drafts);
// "according to", "in the words of", "as X put it".
void find_according(const QuoteContext& c, Drafts& drafts);
// "In Torres's view, ..."
void find_views(const QuoteContext& c, Drafts& drafts);
// "the claim that", "a threat to": nouns that report.
void find_noun_reports(const QuoteContext& c, Drafts& drafts);
// Reporting verbs that no other rule has read, with an object that stands for words: "criticised the plan".
void find_objects(const QuoteContext& c, Drafts& drafts);
// Marks with an attribution of unusual make right behind them.
void find_attributed_behind(const QuoteContext& c, Drafts& drafts);
// Marks within a clause whose subject may own the words: called it “a trap”.
void find_marked_objects(const QuoteContext& c, Drafts& drafts);
// A quotation without words of attribution beside or after another one.
void find_continued(const QuoteContext& c, Drafts& drafts);
// Reports inside a report: drops the inner one, or an agency's that surrounds somebody's own.
void find_nested(const QuoteContext& c, Drafts& drafts);

using QuoteRule = void (*)(const QuoteContext&, Drafts&);
inline constexpr QuoteRule kQuoteRules[] = {
    find_labelled,       find_quote_labels, find_signed,       find_owned,   find_reported,
    find_headline_reports, find_according,  find_views,        find_noun_reports, find_objects,
    find_attributed_behind, find_marked_objects, find_continued, find_nested};

}  // namespace newsglass
