#include "tokens/sentences.h"

#include <algorithm>
#include <string_view>

#include "base/among.h"

namespace newsglass {

class SentenceSplitter {
 public:
  SentenceSplitter(const Abbreviations& abbreviations, Tokens& tokens)
      : abbreviations_(abbreviations), tokens_(tokens) {}

  void run() {
    tokens_.sentence_of_.resize(tokens_.size());
    for (const TokenSpan paragraph : tokens_.paragraphs_) {
      uint32_t first = paragraph.begin;
      for (uint32_t i = paragraph.begin; i < paragraph.end; ++i) {
        if (!ends_sentence(i, paragraph) || is_numeral(first, i)) continue;
        uint32_t end = i + 1;
        while (end < paragraph.end && closes(end)) ++end;
        if (end < paragraph.end && !starts_sentence(end)) continue;
        add({first, end});
        first = end;
        i = end - 1;
      }
      if (first < paragraph.end) add({first, paragraph.end});
    }
  }

 private:
  void add(TokenSpan sentence) {
    std::fill(tokens_.sentence_of_.begin() + sentence.begin, tokens_.sentence_of_.begin() + sentence.end,
              static_cast<uint32_t>(tokens_.sentences_.size()));
    tokens_.sentences_.push_back(sentence);
  }

  // "17. Februar 2025", "3. The third point": a number and its point are no sentence.
  bool is_numeral(uint32_t first, uint32_t i) const {
    return i == first + 1 && tokens_[first].kind == TokenKind::kNumber && tokens_.normal(first).size() <= 2 &&
           tokens_.normal(i) == ".";
  }

  bool ends_sentence(uint32_t i, TokenSpan paragraph) const {
    const std::string_view word = tokens_.normal(i);
    if (tokens_[i].kind == TokenKind::kPunctuation)
      return word == "." || word == "!" || word == "?" || is_ellipsis(word);
    if (tokens_[i].kind != TokenKind::kWord || word.size() < 2 || !word.ends_with('.')) return false;
    if (i + 1 >= paragraph.end) return true;
    const Abbreviations::Kind* kind = abbreviations_.find(word, tokens_[i].is_capitalised());
    if (kind && *kind != Abbreviations::Kind::kEither) return false;
    if (word.size() == 2) return false;  // an initial
    if (is_half_of_day(word) && starts_behind_clock(i + 1)) return true;
    return is_common_start(tokens_.normal(i + 1)) || opens_with_common_start(i + 1, paragraph);
  }

  // "said Victor Render Jr. “We go slow.”"
  bool opens_with_common_start(uint32_t i, TokenSpan paragraph) const {
    const std::string_view mark = tokens_.normal(i);
    return (mark == "\"" || mark == "\u201C") && i + 1 < paragraph.end && tokens_[i + 1].is_capitalised() &&
           is_common_start(tokens_.normal(i + 1));
  }

  static bool is_half_of_day(std::string_view word) { return word == "a.m." || word == "p.m."; }

  // "at 4 a.m. Rumors spread", but "at 4 a.m. Eastern", "at 4 a.m. Friday", "at 4 a.m. Kyiv time".
  bool starts_behind_clock(uint32_t i) const {
    static constexpr std::string_view kGoesOn[] = {
        "monday",   "tuesday",  "wednesday", "thursday", "friday",  "saturday", "sunday",   "january",
        "february", "march",    "april",     "may",      "june",    "july",     "august",   "september",
        "october",  "november", "december",  "eastern",  "central", "pacific",  "mountain", "greenwich"};
    const Token& token = tokens_[i];
    if (token.kind != TokenKind::kWord || token.shape != WordShape::kCapitalised ||
        tokens_.normal(i).ends_with('.'))
      return false;
    if (among(tokens_.normal(i), kGoesOn)) return false;
    return i + 1 < tokens_.size() && tokens_[i + 1].shape == WordShape::kLower &&
           tokens_.normal(i + 1) != "time";
  }

  static bool is_ellipsis(std::string_view word) {
    return word == "\u2026" || (word.size() > 1 && word.find_first_not_of('.') == std::string_view::npos);
  }

  // After "U.S." or "Inc." only a word that would be lower case inside a sentence shows that one begins.
  static bool is_common_start(std::string_view normal) {
    static constexpr std::string_view kStarts[] = {
        "the", "a",    "an",  "he",   "she",   "it",    "they",  "we",   "i",    "in",    "on",
        "at",  "but",  "and", "this", "that",  "these", "those", "his",  "her",  "their", "its",
        "for", "when", "if",  "as",   "there", "after", "both",  "some", "many", "while"};
    return among(normal, kStarts);
  }

  // A closing quotation mark or bracket that clings to what stands before it.
  bool closes(uint32_t i) const {
    if (tokens_[i].kind != TokenKind::kPunctuation || tokens_[i].space_before) return false;
    const std::string_view mark = tokens_.normal(i);
    return mark == "\"" || mark == "'" || mark == ")" || mark == "]" || mark == "\u201D" ||
           mark == "\u2019" || mark == "\u00BB" || mark == "\u203A" || mark == "!" || mark == "?" ||
           mark == "." || is_ellipsis(mark);
  }

  bool starts_sentence(uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.shape == WordShape::kLower) return false;
    // A domain, a decimal or a clipped list: no space, no new sentence, unless a capital is glued on
    // ("ended.The").
    if (!token.space_before && !token.is_capitalised() && token.kind != TokenKind::kPunctuation) return false;
    if (token.kind == TokenKind::kPunctuation) {
      const std::string_view mark = tokens_.normal(i);
      if (mark == "," || mark == ";" || mark == ":" || mark == ")" || mark == "-" || mark == "\u2014" ||
          mark == "\u2013")
        return false;
    }
    return true;
  }

  const Abbreviations& abbreviations_;
  Tokens& tokens_;
};

void split_sentences(const Abbreviations& abbreviations, Tokens& tokens) {
  SentenceSplitter(abbreviations, tokens).run();
}

}  // namespace newsglass
