#include "dates/refine/quoted_days.h"

namespace newsglass {

bool counts_from_speech(const Expression& e) {
  const bool day = e.unit == 'D' && e.reference == Reference::kPublished;
  if (e.kind == ExpressionKind::kOffset) return day && e.amount <= 1 && e.rule != Rule::kNone;  // not "a day ago"
  return e.kind == ExpressionKind::kShifted && day;                               // "last night"
}

std::vector<QuotedDays::Quoted> QuotedDays::said_on(const Match& saying) {
  std::vector<Quoted> said;
  const uint32_t sentence = tokens_.sentence_of(saying.tokens.begin);
  for (const Waiting& w : waiting_)
    if (w.end <= saying.tokens.begin && tokens_.sentence_of(w.end - 1) == sentence)
      said.push_back({w.index, w.match});
  waiting_.clear();
  return said;
}

}  // namespace newsglass
