// Words behind the label "Quote", as agencies set them; their speaker stands in the label or in the line that
// names the source:
//
//     Source: Torres in an interview with Radio Costa
//     Quote: [“No ship leaves.”]              Quote from Torres: [“No ship leaves.”]
#include <algorithm>
#include <string_view>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestQuoteLabel = 12;  // tokens before the colon
constexpr uint32_t kFurthestSourceLine = 4;  // paragraphs back

// The colon of a paragraph that opens with `word`; the paragraph's end if it does not.
uint32_t label_end(const QuoteContext& c, TokenSpan paragraph, std::string_view word) {
  if (c.word(paragraph.begin) != word) return paragraph.end;
  const uint32_t stop = std::min(paragraph.end, paragraph.begin + kLongestQuoteLabel);
  for (uint32_t i = paragraph.begin; i < stop; ++i)
    if (c.word(i) == ":") return i;
  return paragraph.end;
}

// "Quote from [Torres]:"
std::optional<TokenSpan> named_in_label(const QuoteContext& c, uint32_t begin, uint32_t colon) {
  const uint32_t i = begin + 1;
  if (i + 1 >= colon || !(c.word(i) == "from" || c.word(i) == "by" || c.word(i) == "of")) return std::nullopt;
  return noun_phrase_from(c, i + 1, colon, true);
}

}  // namespace

void find_quote_labels(const QuoteContext& c, Drafts& drafts) {
  const auto& paragraphs = c.tokens.paragraphs();
  TokenSpan source_line = {0, 0};  // what stands behind the last "Source:"
  size_t line_paragraph = 0;
  for (size_t p = 0; p < paragraphs.size(); ++p) {
    const TokenSpan paragraph = paragraphs[p];
    if (const uint32_t colon = label_end(c, paragraph, "source"); colon < paragraph.end) {
      source_line = {colon + 1, paragraph.end};
      line_paragraph = p;
    }
    const uint32_t colon = label_end(c, paragraph, "quote");
    if (colon + 2 >= paragraph.end) continue;
    Draft draft;
    draft.content = {trimmed(c, {colon + 1, paragraph.end})};
    draft.cue = {{paragraph.begin, paragraph.begin + 1}};
    draft.rule = Rule::kLabelQuote;
    auto source = named_in_label(c, paragraph.begin, colon);
    if (!source_line.empty() && p <= line_paragraph + kFurthestSourceLine)
      if (const auto named = noun_phrase_from(c, source_line.begin, source_line.end, false)) {
        draft.outlets = {{named->end, source_line.end}};
        if (!source) source = named;
      }
    if (!source || draft.content[0].empty()) continue;
    draft.source = {*source};
    drafts.add(std::move(draft));
  }
}

}  // namespace newsglass
