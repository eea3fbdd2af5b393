#include "sections/line.h"

#include <string>

#include "base/among.h"

namespace newsglass {
namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

bool is_closing(std::string_view mark) {
  static constexpr std::string_view kClosing[] = {"\"",           "'",       ")", "]", "*", "\xE2\x80\x9D",
                                                  "\xE2\x80\x99", "\xC2\xBB"};
  return among(mark, kClosing);
}

void read_end(const Tokens& tokens, Line& line) {
  uint32_t last = line.tokens.end;
  while (last > line.tokens.begin && is_closing(tokens.normal(last - 1))) --last;
  if (last == line.tokens.begin) return;
  const std::string_view mark = tokens.normal(last - 1);
  line.ends_ellipsis = mark == kEllipsis || mark == "..." || mark == "....";
  line.ends_sentence = line.ends_ellipsis || mark == "." || mark == "!" || mark == "?" || mark == ":" ||
                       (mark.size() > 1 && mark.ends_with('.'));
}

bool begins_item(const Tokens& tokens, const Line& line) {
  const uint32_t at = line.tokens.begin;
  if (line.tokens.size() < 3) return false;
  const std::string_view first = tokens.normal(at), second = tokens.normal(at + 1);
  static constexpr std::string_view kBullets[] = {"\xE2\x80\xA2", "*", "-", "\xE2\x80\x93", "\xC2\xBB"};
  if (among(first, kBullets)) return true;
  if (tokens[at].kind == TokenKind::kNumber) return second == "." || second == ")";
  return second == ":" && tokens[at].is_word();
}

void read_phrases(const Tokens& tokens, const SectionLexicon& lexicon, Line& line) {
  std::string phrase;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end && i - line.tokens.begin < lexicon.longest; ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += tokens.normal(i);
    const uint16_t classes = lexicon.classes(phrase);
    constexpr uint16_t kOpenings = kCueOpening | kCueHeading | kCueEnd | kCueCaption | kCueMeta | kCueNote;
    if (classes & kOpenings) line.opening = classes & kOpenings;
    if (i + 1 == line.tokens.end) line.whole = classes;
  }
}

}  // namespace

bool Line::is_prose() const {
  if (repeated) return false;
  if (ends_ellipsis && words < 40) return false;
  if (words >= 30) return function_words * 8 >= words || ends_sentence;
  if (words >= 18) return function_words * 6 >= words;
  return words >= 7 && ends_sentence && function_words * 6 >= words;
}

void read_facts(const Tokens& tokens, const SectionLexicon& lexicon, Line& line) {
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i) {
    const Token& token = tokens[i];
    if (!token.is_word() && token.kind != TokenKind::kNumber) continue;
    ++line.words;
    line.has_number = line.has_number || token.kind == TokenKind::kNumber;
    line.capitalised += token.is_capitalised();
    line.function_words += (lexicon.classes(tokens.normal(i)) & kCueFunction) != 0;
  }
  line.is_item = begins_item(tokens, line);
  read_end(tokens, line);
  read_phrases(tokens, lexicon, line);
}

}  // namespace newsglass
