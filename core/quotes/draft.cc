#include "quotes/draft.h"

namespace newsglass {

QuotationType Draft::type(const QuoteContext& c) const {
  uint32_t inside = 0, outside = 0;
  for (const TokenSpan span : content)
    for (uint32_t i = span.begin; i < span.end; ++i)
      if (c.tokens[i].kind != TokenKind::kPunctuation) ++(c.quoted(i) ? inside : outside);
  // A label's words are somebody's own, with or without marks.
  if (inside == 0 && has_trait(rule, kLabel)) return QuotationType::kDirect;
  return outside == 0  ? QuotationType::kDirect
         : inside == 0 ? QuotationType::kIndirect
                       : QuotationType::kPartial;
}

uint32_t Drafts::add(Draft draft) {
  for (const TokenSpan content : draft.content) claim(content);
  all.push_back(std::move(draft));
  return static_cast<uint32_t>(all.size() - 1);
}

void Drafts::extend(uint32_t index, TokenSpan content) {
  claim(content);
  all[index].content.push_back(content);
}

bool Drafts::claimed(uint32_t i) const {
  const uint32_t mark = c_.marks.outermost_index(i);
  return mark != Marks::kNone && claimed_[mark];
}

void Drafts::claim(TokenSpan content) {
  for (uint32_t i = content.begin; i < content.end; ++i) {
    const uint32_t mark = c_.marks.outermost_index(i);
    if (mark == Marks::kNone) continue;
    claimed_[mark] = true;
    i = c_.marks.all[mark].tokens.end - 1;
  }
}

}  // namespace newsglass
