// Quotations while the rules make them: in tokens, speakers still unknown.
#pragma once

#include <optional>
#include <vector>

#include "base/range.h"
#include "rules/rule.h"
#include "quotes/context.h"
#include "quotes/quotation.h"

namespace newsglass {

struct Draft {
  std::vector<TokenSpan> content;
  std::vector<TokenSpan> cue;
  std::vector<TokenSpan> source;
  std::optional<TokenSpan> addressee;
  std::vector<TokenSpan> outlets;  // phrases that may name an outlet: "told Reuters", "according to AFP"
  bool negated = false;
  bool dropped = false;  // another draft tells it better
  Rule rule = Rule::kNone;
  uint32_t same_speaker_as = kNobody;  // a draft whose speaker this one shares, when it has no source
  static constexpr uint32_t kNobody = 0xFFFFFFFF;

  QuotationType type(const QuoteContext& c) const;
};

class Drafts {
 public:
  explicit Drafts(const QuoteContext& c) : claimed_(c.marks.all.size(), false), c_(c) {}

  // Claims the marks of the draft's content. Returns its index.
  uint32_t add(Draft draft);
  // One more stretch of draft `index`.
  void extend(uint32_t index, TokenSpan content);

  // Whether the quotation marks at token `i` already report somebody's words.
  bool claimed(uint32_t i) const;

  std::vector<Draft> all;

 private:
  void claim(TokenSpan content);

  std::vector<bool> claimed_;  // by index of Marks::all, depth 0 only
  const QuoteContext& c_;
};

}  // namespace newsglass
