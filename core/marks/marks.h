// Quotation marks, paired.
//
// Which marks open and close a stretch, told apart from apostrophes, feet and inches and decades ('90s). What
// stands between them may be speech, a title, a nickname or a word held at arm's length; quotes/ decides
// that.
//
//     “He said ‘no’ twice”     ->   depth 0: the whole, depth 1: ‘no’
//
// A quotation that runs over several paragraphs, each of which begins with an opening mark and only the last
// of which ends with a closing one, is one stretch per paragraph, linked by `continues`.
#pragma once

#include <cstdint>
#include <vector>

#include "base/range.h"
#include "tokens/token.h"

namespace newsglass {

struct MarkedSpan {
  ByteSpan outer;      // with the marks (a missing one is not counted)
  ByteSpan inner;      // between the marks, without white space at its ends
  TokenSpan tokens;    // the tokens of `outer`
  uint8_t depth = 0;   // 0: not inside another
  bool closed = true;  // false: runs on without a closing mark, to the paragraph's end or the next opening
  bool continues = false;  // takes up the unclosed stretch of the paragraph before
};

struct Marks {
  static constexpr uint32_t kNone = 0xFFFFFFFF;

  std::vector<MarkedSpan> all;  // by begin; an outer span before the ones inside it
  std::vector<uint32_t> innermost_of_token, outermost_of_token;  // indexes into `all`, or kNone

  // The innermost or, for `outermost`, the depth 0 span that covers token `token`; null outside of all.
  const MarkedSpan* innermost(uint32_t token) const { return at(innermost_of_token, token); }
  const MarkedSpan* outermost(uint32_t token) const { return at(outermost_of_token, token); }
  // The index of the latter; kNone outside of all.
  uint32_t outermost_index(uint32_t token) const {
    return token < outermost_of_token.size() ? outermost_of_token[token] : kNone;
  }

 private:
  const MarkedSpan* at(const std::vector<uint32_t>& spans, uint32_t token) const {
    return token < spans.size() && spans[token] != kNone ? &all[spans[token]] : nullptr;
  }
};

// Linear in the number of tokens; marks nested deeper than kDeepestMark are not paired.
Marks find_marks(const Tokens& tokens);
inline constexpr uint8_t kDeepestMark = 3;

}  // namespace newsglass
