// One paragraph, or a part of one that was cut, with the facts that the section rules ask about.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "sections/section_lexicon.h"
#include "sections/sections.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

struct Line {
  ByteSpan span;
  TokenSpan tokens;
  SectionKind kind = SectionKind::kBody;
  bool decided = false;  // a rule about this line alone has spoken

  // Facts.
  bool blank_before = false;
  uint32_t words = 0;           // words and numbers
  uint32_t function_words = 0;  // of them: the, of, is ...
  uint32_t capitalised = 0;     // of them: with a capital
  bool ends_sentence = false;   // . ! ? : perhaps with closing marks behind
  bool repeated = false;        // its words stand more than once in the text
  bool ends_ellipsis = false;   // cut off, as teasers are
  bool has_number = false;
  bool is_item = false;  // begins as the item of a list does: "1. ", a bullet, "Source: "
  uint16_t opening = 0;  // classes of the longest phrase it begins with, without kCueWhole
  uint16_t whole = 0;    // classes of the whole line

  // Reads like a sentence or more: long, or ended and held together by function words.
  bool is_prose() const;
};

// `tokens` and `span` of the line are set; fills in the facts.
void read_facts(const Tokens& tokens, const SectionLexicon& lexicon, Line& line);

inline void decide(Line& line, SectionKind kind) {
  line.kind = kind;
  line.decided = true;
}

}  // namespace newsglass
