// Reads the tokens of one sentence as the words of dates; never past the sentence's end.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dates/expression.h"
#include "syntax/reading.h"
#include "tokens/token.h"

namespace newsglass {

struct Number {
  int value = 0;
  bool half = false;   // "two and a half"
  uint32_t after = 0;  // the token behind it
};

// The calendar's words among the tokens, looked up once: null for the others.
using DateWords = std::vector<const DateWord*>;
DateWords find_date_words(const Tokens& tokens, const DateLexicon& lexicon);

class DateReader {
 public:
  // All must outlive the reader; `reading` may be null where the words were not tagged.
  DateReader(const Tokens& tokens, const DateWords& words, const DateLexicon& lexicon, TokenSpan sentence,
             const Reading* reading = nullptr)
      : tokens_(tokens), words_(words), lexicon_(lexicon), sentence_(sentence), reading_(reading) {}

  const DateLexicon& lexicon() const { return lexicon_; }
  const Tokens& tokens() const { return tokens_; }
  TokenSpan sentence() const { return sentence_; }
  bool has(uint32_t i) const { return sentence_.contains(i); }

  // The normalised word; empty outside the sentence.
  std::string_view word(uint32_t i) const { return has(i) ? tokens_.normal(i) : std::string_view(); }
  // What the word means in a date; a word that means nothing for words that are none of the calendar's.
  const DateWord& entry(uint32_t i) const;
  bool is(uint32_t i, std::string_view w) const { return word(i) == w; }
  bool has_entry(uint32_t i) const { return has(i) && words_[i]; }
  // kOther outside the sentence.
  PartOfSpeech part_of_speech(uint32_t i) const {
    return has(i) && reading_ ? reading_->tag(i) : PartOfSpeech::kOther;
  }
  bool is_dash(uint32_t i) const;
  bool is_capitalised(uint32_t i) const { return has(i) && tokens_[i].is_capitalised(); }
  bool space_before(uint32_t i) const { return has(i) && tokens_[i].space_before; }

  // Digits only, at most `most` of them; nothing for 1,200 and 3.5.
  std::optional<int> digits(uint32_t i, size_t most = 4) const;
  // "3", "18th", "eighteenth", "twenty-first": a day of a month; `after` behind it.
  std::optional<Number> day_number(uint32_t i) const;
  // "3", "1,200", "two", "twenty-five", "a hundred", "a couple of", "three-and-a-half", "2 1/2".
  std::optional<Number> number(uint32_t i) const;
  // A year in digits that is plausible by itself: 1900 to 2059.
  std::optional<int> year(uint32_t i) const;
  // "nineteen ninety-six"
  std::optional<Number> spoken_year(uint32_t i) const;

 private:
  const Tokens& tokens_;
  const DateWords& words_;
  const DateLexicon& lexicon_;
  TokenSpan sentence_;
  const Reading* reading_;
};

// The leading digits of a word such as "18th" or "9am" and what stands behind them.
struct DigitWord {
  int value = 0;
  size_t digits = 0;  // 0: the word does not begin with digits
  std::string_view rest;
};
DigitWord split_digits(std::string_view word);

}  // namespace newsglass
