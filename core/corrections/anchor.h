// Where the words of an anchor stand in a text.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/range.h"
#include "corrections/correction.h"
#include "text/offsets.h"
#include "text/text.h"

namespace newsglass {

// Why something could not be done, as the end of a sentence: "the words “x” do not stand in the text".
struct Problem {
  std::string why;
};
template <class T>
using Found = std::variant<T, Problem>;

// The start of `words` within quotation marks, for messages.
std::string quoted_words(std::string_view words);

class AnchorFinder {
 public:
  // `text` must outlive the finder; `unit` is that of Anchor::start.
  AnchorFinder(const Text& text, OffsetUnit unit) : text_(text), offsets_(text.bytes(), unit) {}

  // At `start` if prefix, words and suffix stand there, else where alone they stand. Never guesses: words that
  // stand in several places, none of them at `start`, are a problem. Linear in the text's length.
  Found<ByteSpan> find(const Anchor& anchor) const;

 private:
  const Text& text_;
  OffsetIndex offsets_;
};

}  // namespace newsglass
