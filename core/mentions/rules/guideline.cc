#include "mentions/rules/guideline.h"

#include <utility>

namespace newsglass {
namespace {

constexpr float kHandleMargin = 1.0f;
constexpr uint32_t kParticle = 3;  // bytes of the longest small word that ends a name: "Roman de"

class Guideline {
 public:
  Guideline(const Text& text, const Tokens& tokens, const NameLists& lists)
      : text_(text), tokens_(tokens), lists_(lists) {}

  // What is left of a name, possibly nothing.
  NameCandidate trim(NameCandidate name) const {
    TokenSpan& span = name.tokens;
    const uint32_t whole = span.size();
    for (uint32_t t = span.begin; t < span.end; ++t)
      if (tokens_[t].kind == TokenKind::kUrl || tokens_[t].kind == TokenKind::kEmail) return {{t, t}};
    while (!span.empty() && ends_outside(span.end - 1)) --span.end;
    while (!span.empty() && tokens_[span.begin].kind == TokenKind::kPunctuation) ++span.begin;
    const bool may_have_article = name.type == EntityType::kWork || name.type == EntityType::kEvent ||
                                  name.type == EntityType::kProduct;
    if (!may_have_article && span.size() > 1 && tokens_.normal(span.begin) == "the" &&
        !is_listed(NameLists::kPlace, span))
      ++span.begin;
    if (name.type == EntityType::kPerson)
      while (span.size() > 1 && lists_.contains(NameLists::kTitle, tokens_.normal(span.begin))) ++span.begin;
    if (span.size() > 1 && is_government_word(span.end - 1)) {
      --span.end;
      if (is_listed(NameLists::kGroup, span)) name.type = EntityType::kGroup;
    }
    if (is_no_name(name)) return {{span.begin, span.begin}};
    if (span.size() < whole) name.rule = Rule::kTaggerTrimmed;
    return name;
  }

  // "Ministry of Ports; Ministry of Fish": what a list joins is two names. The first semicolon in the name,
  // or its end.
  uint32_t list_mark(TokenSpan span) const {
    uint32_t t = span.begin;
    while (t < span.end && tokens_.normal(t) != ";") ++t;
    return t;
  }

  // Demonyms and places that are both listed and plain are typed by the lists.
  void retype(NameCandidate& name) const {
    if (name.type == EntityType::kPlace && is_listed(NameLists::kGroup, name.tokens) &&
        !is_listed(NameLists::kPlace, name.tokens)) {
      name.type = EntityType::kGroup;
      name.rule = Rule::kListGroup;
    } else if (name.type == EntityType::kGroup && is_listed(NameLists::kPlace, name.tokens) &&
               !is_listed(NameLists::kGroup, name.tokens)) {
      name.type = EntityType::kPlace;
      name.rule = Rule::kListPlace;
    }
  }

 private:
  bool ends_outside(uint32_t t) const {
    const std::string_view word = tokens_.normal(t);
    return word == "'s" || word == "'" || word == "-" || word == "," || word == "\"" || word == "(";
  }

  // "US$75", "the Sheikh", "minister of [Ports and Fish]".
  bool is_no_name(const NameCandidate& name) const {
    const TokenSpan span = name.tokens;
    if (span.empty()) return true;
    if (span.size() == 1 && span.end < tokens_.size() && tokens_.normal(span.end) == "$" &&
        !tokens_[span.end].space_before)
      return true;
    if (name.type == EntityType::kPerson && span.size() == 1 && span.begin > 0 &&
        tokens_.normal(span.begin - 1) == "the" &&
        lists_.contains(NameLists::kTitle, tokens_.normal(span.begin)))
      return true;
    if (is_common_phrase(name)) return true;
    return name.type == EntityType::kOrganization && span.begin >= 2 &&
           (tokens_.normal(span.begin - 1) == "of" || tokens_.normal(span.begin - 1) == "for") &&
           is_minister(span.begin - 2);
  }

  // "Harbour tunnel closed": a capital that only begins the sentence, before a common noun.
  bool is_common_phrase(const NameCandidate& name) const {
    const TokenSpan span = name.tokens;
    if (span.size() < 2 || name.margin >= kDoubt ||
        is_listed(NameLists::kPlace, {span.begin, span.begin + 1}))
      return false;
    if (name.type != EntityType::kPlace && name.type != EntityType::kOrganization) return false;
    if (tokens_.sentence_at(span.begin).begin != span.begin) return false;
    for (uint32_t t = span.begin + 1; t < span.end; ++t)
      if (tokens_[t].shape != WordShape::kLower) return false;
    return tokens_[span.begin].is_capitalised() && tokens_[span.end - 1].span.size() > kParticle;
  }

  bool is_minister(uint32_t t) const {
    const std::string_view word = tokens_.normal(t);
    return word == "minister" || word == "ministers" || word == "undersecretary" || word == "ex-minister";
  }

  bool is_government_word(uint32_t t) const {
    const std::string_view word = tokens_.normal(t);
    return tokens_[t].shape == WordShape::kLower &&
           (word == "administration" || word == "government" || word == "regime" || word == "army");
  }

  bool is_listed(NameLists::List list, TokenSpan span) const {
    return lists_.contains(list, text_, tokens_, span);
  }

  const Text& text_;
  const Tokens& tokens_;
  const NameLists& lists_;
};

}  // namespace

NameCandidates apply_guideline(const Text& text, const Tokens& tokens, const NameLists& lists,
                               NameCandidates names) {
  const Guideline guideline(text, tokens, lists);
  NameCandidates out;
  uint32_t free_from = 0;  // tokens before it are spoken for
  const auto add_handles = [&](uint32_t end) {
    for (uint32_t t = free_from; t < end; ++t)
      if (tokens[t].kind == TokenKind::kHandle &&
          (tokens[t].space_before || tokens[t - 1].kind == TokenKind::kPunctuation))
        out.push_back({{t, t + 1}, EntityType::kPerson, kHandleMargin, Rule::kHandle});
  };
  const auto add = [&](NameCandidate name) {
    NameCandidate kept = guideline.trim(std::move(name));
    if (kept.tokens.empty()) return;
    guideline.retype(kept);
    add_handles(kept.tokens.begin);
    free_from = kept.tokens.end;
    out.push_back(kept);
  };
  for (NameCandidate& name : names) {
    for (uint32_t mark = guideline.list_mark(name.tokens); mark < name.tokens.end;
         mark = guideline.list_mark(name.tokens)) {
      NameCandidate first = name;
      first.tokens.end = mark;
      add(std::move(first));
      name.tokens.begin = mark + 1;
    }
    add(std::move(name));
  }
  add_handles(tokens.size());
  return out;
}

}  // namespace newsglass
