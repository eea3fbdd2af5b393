// Reports inside a report. What a reported clause reports in turn is left to it; an agency's attribution
// behind somebody else's report only says through whom it came.
//
//     She said [the guard had warned of fire]            one quotation, hers
//     He said that [it would rain], Reuters reported     his, through Reuters
#include <algorithm>
#include <string_view>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

struct Reach {
  TokenSpan content;
  uint32_t draft;
};

// "[She said it would rain], she added": the inner report is the whole of it.
bool opens(const QuoteContext& c, const Draft& inner, TokenSpan content) {
  const std::string_view cue = c.word(inner.cue[0].begin);
  const bool says = cue == "said" || cue == "says" || cue == "say" || cue == "told" || cue == "added";
  return says && !inner.source.empty() && inner.source[0].begin >= content.begin &&
         inner.source[0].begin <= content.begin + 1;
}

// A medium, "a statement by the ministry", or whoever "reported" it.
bool relays(const QuoteContext& c, const Draft& draft) {
  const std::string_view cue = c.word(draft.cue[0].begin);
  if (cue == "reported" || cue == "reports") return true;
  if (has_trait(draft.rule, kRelaysDocument) && !draft.source.empty() &&
      c.is(head_of(c, draft.source[0]), kWordDocument))
    return true;
  for (const TokenSpan source : draft.source)
    for (uint32_t i = source.begin; i < source.end; ++i)
      if (c.is(i, kWordOutlet)) return true;
  return false;
}

}  // namespace

void find_nested(const QuoteContext& c, Drafts& drafts) {
  std::vector<Reach> reaches;
  for (uint32_t d = 0; d < drafts.all.size(); ++d)
    if (has_trait(drafts.all[d].rule, kReportsClause))
      for (const TokenSpan content : drafts.all[d].content) reaches.push_back({content, d});
  std::sort(reaches.begin(), reaches.end(),
            [](const Reach& a, const Reach& b) { return a.content < b.content; });
  std::vector<uint32_t> by_cue;
  for (uint32_t d = 0; d < drafts.all.size(); ++d)
    if (!drafts.all[d].cue.empty()) by_cue.push_back(d);
  std::sort(by_cue.begin(), by_cue.end(), [&](uint32_t a, uint32_t b) {
    return drafts.all[a].cue[0] < drafts.all[b].cue[0] ||
           (drafts.all[a].cue[0] == drafts.all[b].cue[0] && a < b);
  });
  size_t next = 0;
  Reach furthest{{0, 0}, Draft::kNobody};
  for (const uint32_t d : by_cue) {
    const TokenSpan cue = drafts.all[d].cue[0];
    for (; next < reaches.size() && reaches[next].content.begin <= cue.begin; ++next)
      if (reaches[next].content.end > furthest.content.end) furthest = reaches[next];
    if (furthest.draft == Draft::kNobody || furthest.draft == d || furthest.content.end < cue.end) continue;
    Draft& outer = drafts.all[furthest.draft];
    Draft& inner = drafts.all[d];
    if (has_trait(outer.rule, kStandsBehind) && relays(c, outer) && !relays(c, inner)) {
      inner.outlets.insert(inner.outlets.end(), outer.source.begin(), outer.source.end());
      outer.dropped = true;
    } else if (has_trait(outer.rule, kStandsBehind) && opens(c, inner, furthest.content)) {
      outer.dropped = true;
    } else if (!outer.dropped) {
      inner.dropped = true;
    }
  }
}

}  // namespace newsglass
