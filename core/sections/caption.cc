#include "sections/caption.h"

#include <algorithm>
#include <string>

namespace newsglass {
namespace {

constexpr uint32_t kLongestCredit = 16;   // tokens between the brackets
constexpr uint32_t kLongestCaption = 90;  // words; longer paragraphs keep their first sentences as body
constexpr uint32_t kMostSentences = 3;

// Reads "( ... )" that opens at `open` as a credit; returns the token after it, or 0. A credit follows a
// sentence's end and is no sentence itself, and names an agency, a picture or "person/agency".
uint32_t read_credit(const Tokens& tokens, const SectionLexicon& lexicon, uint32_t open, uint32_t end) {
  bool known = false, slash = false, capitals = true;
  for (uint32_t i = open + 1; i < end && i - open <= kLongestCredit; ++i) {
    const std::string_view word = tokens.normal(i);
    if (word == ")") return (known || (slash && capitals)) && i > open + 1 ? i + 1 : 0;
    if (word == "(" || word == "?" || word == "!") return 0;
    const bool joins =
        word == "/" || word == "," || word == "-" || word == "via" || word == "by" || word == "for";
    if (word == "/") slash = true;
    const bool number = word[0] >= '0' && word[0] <= '9';
    if (tokens[i].is_word() && !tokens[i].is_capitalised() && !joins && !number && word != "'s")
      capitals = false;
    if ((lexicon.classes(word) & kCueCredit) && tokens[i].is_capitalised()) known = true;
    if (word == "via") known = true;
  }
  return 0;
}

bool ends_sentence(std::string_view mark) {
  return mark == "." || mark == "!" || mark == "?" || mark == "\"" || mark == "\xE2\x80\x9D" || mark == ":" ||
         (mark.size() > 1 && mark.ends_with('.'));
}

// "WASHINGTON (Reuters) -" and "LIMA (AP) --": the credit of a dateline.
bool is_dateline(const Tokens& tokens, uint32_t after, uint32_t end) {
  if (after >= end) return false;
  const std::string_view mark = tokens.normal(after);
  return mark == "-" || mark == "--" || mark == "\xE2\x80\x93" || mark == "\xE2\x80\x94" || mark == ":";
}

bool is_all_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

uint32_t count_words(const Tokens& tokens, TokenSpan span) {
  uint32_t words = 0;
  for (uint32_t i = span.begin; i < span.end; ++i) words += tokens[i].is_word();
  return words;
}

// The sentence before the credit begins at this token.
uint32_t sentence_before(const Tokens& tokens, uint32_t open, uint32_t begin) {
  if (open == begin) return begin;
  return std::max(begin, tokens.sentence_at(open - 1).begin);
}

// "The ferry at the quay. Photo: Ana Torres": the paragraph ends in a credit of its own.
bool ends_in_credit(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line) {
  if (line.words > kLongestCaption) return false;
  const uint32_t first = line.tokens.end - std::min(line.tokens.size(), kLongestCredit);
  for (uint32_t i = std::max(first, line.tokens.begin + 1); i + 2 < line.tokens.end; ++i) {
    if (!tokens[i].is_capitalised()) continue;
    // "... from a balcony in December Credit: Ana Torres"
    const bool label = tokens.normal(i + 1) == ":";
    if (!ends_sentence(tokens.normal(i - 1)) && !label) continue;
    const std::string phrase = std::string(tokens.normal(i)) + " " + std::string(tokens.normal(i + 1));
    if (lexicon.classes(phrase) & kCueCaption) return tokens[i + 2].is_capitalised();
  }
  return false;
}

// "The ferry at the quay last month. ANA TORRES/HARBOUR POST": capitals only, behind a sentence.
bool ends_in_capitals(const Text& text, const Tokens& tokens, const Line& line) {
  if (line.words > kLongestCaption) return false;
  uint32_t i = line.tokens.end, words = 0;
  bool slash = false;
  for (; i > line.tokens.begin && line.tokens.end - i < kLongestCredit; --i) {
    const std::string_view word = text.view(tokens[i - 1].span);
    const bool divider = word == "/" || word == "," || word == "-";
    slash = slash || word == "/" || word.find('/') != std::string_view::npos;
    if (divider) continue;
    if (!tokens[i - 1].is_word() || !is_all_capitals(word)) break;
    ++words;
  }
  return words >= 2 && slash && i > line.tokens.begin && ends_sentence(tokens.normal(i - 1));
}

}  // namespace

std::optional<TokenSpan> find_caption(const Tokens& tokens, const SectionLexicon& lexicon,
                                      TokenSpan paragraph) {
  for (uint32_t i = paragraph.begin; i < paragraph.end; ++i) {
    if (tokens.normal(i) != "(") continue;
    if (i > paragraph.begin && !ends_sentence(tokens.normal(i - 1))) continue;
    const uint32_t after = read_credit(tokens, lexicon, i, paragraph.end);
    if (!after || is_dateline(tokens, after, paragraph.end)) continue;
    const TokenSpan whole{paragraph.begin, after};
    const uint32_t sentences =
        i > paragraph.begin ? tokens.sentence_of(i - 1) - tokens.sentence_of(paragraph.begin) + 1 : 0;
    if (sentences <= kMostSentences && count_words(tokens, whole) <= kLongestCaption) return whole;
    return TokenSpan{sentence_before(tokens, i, paragraph.begin), after};
  }
  return std::nullopt;
}

bool is_caption_line(const Text& text, const Tokens& tokens, const SectionLexicon& lexicon,
                     const Line& line) {
  if (line.opening & kCueCaption || ends_in_credit(tokens, lexicon, line)) return true;
  if (ends_in_capitals(text, tokens, line)) return true;
  // "Ana Torres/AP", "Getty Images": a short line of capitals that names an agency.
  if (line.words > 10 || line.ends_sentence || line.capitalised + 1 < line.words) return false;
  bool known = false, joined = false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i) {
    const std::string_view word = tokens.normal(i);
    known = known || (lexicon.classes(word) & kCueCredit);
    joined = joined || word == "/" || word == "|" || word == "via" || word == "images";
  }
  return known && joined;
}

}  // namespace newsglass
