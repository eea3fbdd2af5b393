// What the rules over names share: the words at a place of the text, and how sure a rule is.
#pragma once

#include <algorithm>
#include <string_view>

#include "mentions/candidate.h"
#include "mentions/name_words.h"
#include "text/utf8.h"
#include "tokens/token.h"

namespace newsglass {

class NameRule {
 protected:
  static constexpr float kRuleMargin = 3.0f;  // a rule's own decision: fairly sure
  static constexpr float kOpen = 1.0f;        // a name of a smaller margin may be of any type
  static constexpr float kSure = 5.0f;        // a name of a smaller margin yields to the words beside it

  NameRule(const Tokens& tokens, const NameWords& words) : tokens_(tokens), words_(words) {}

  static void retype(NameCandidate& name, EntityType type, Rule rule) {
    name.type = type;
    name.margin = std::max(name.margin, kRuleMargin);
    name.rule = rule;
  }

  // Past the last token there is the empty word, of no kind.
  std::string_view word(uint32_t t) const {
    return t < tokens_.size() ? tokens_.normal(t) : std::string_view();
  }
  bool is(NameWords::Kind kind, uint32_t t) const { return words_.is(kind, word(t)); }
  bool is_dash(uint32_t t) const {
    constexpr char32_t kEnDash = 0x2013, kEmDash = 0x2014;
    if (word(t).empty()) return false;
    const char32_t c = decode_utf8(word(t), 0).value;
    return c == '-' || c == kEnDash || c == kEmDash;
  }
  bool is_lower(uint32_t t) const { return t < tokens_.size() && tokens_[t].shape == WordShape::kLower; }

  const Tokens& tokens_;
  const NameWords& words_;
};

}  // namespace newsglass
