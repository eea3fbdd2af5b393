// "Today" in a quotation is the day on which it was said: “Today we open the bridge,” she said on Friday.
#pragma once

#include <vector>

#include "dates/expression.h"
#include "dates/resolve/resolve.h"
#include "marks/marks.h"

namespace newsglass {

// Whether the expression counts from the day of speaking where it is quoted: "today", "last night".
bool counts_from_speech(const Expression& e);

class QuotedDays {
 public:
  // Must outlive the object.
  explicit QuotedDays(const Tokens& tokens) : tokens_(tokens) {}

  // The date at `index` in the result is quoted.
  void wait(size_t index, const Match& match, const MarkedSpan& quoted) {
    waiting_.push_back({index, match, quoted.tokens.end});
  }
  // The expressions that `saying`, a day outside quotation marks, dates as the day of speaking: those of a
  // quotation that ended before it in its sentence. They wait no longer.
  struct Quoted {
    size_t index;
    Match match;
  };
  std::vector<Quoted> said_on(const Match& saying);

 private:
  struct Waiting {
    size_t index;
    Match match;
    uint32_t end;  // the token behind the quotation
  };

  const Tokens& tokens_;
  std::vector<Waiting> waiting_;
};

}  // namespace newsglass
