#include "mentions/guideline.h"

#include <string>
#include <utility>

namespace newsglass {
namespace {

constexpr float kHandleMargin = 1.0f;

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
    if (span.size() < whole) name.rule = "tagger.trimmed";
    return name;
  }

  // Demonyms and places that are both listed and plain are typed by the lists.
  void retype(NameCandidate& name) const {
    if (name.type == EntityType::kPlace && is_listed(NameLists::kGroup, name.tokens) &&
        !is_listed(NameLists::kPlace, name.tokens)) {
      name.type = EntityType::kGroup;
      name.rule = "list.group";
    } else if (name.type == EntityType::kGroup && is_listed(NameLists::kPlace, name.tokens) &&
               !is_listed(NameLists::kGroup, name.tokens)) {
      name.type = EntityType::kPlace;
      name.rule = "list.place";
    }
  }

 private:
  bool ends_outside(uint32_t t) const {
    const std::string_view word = tokens_.normal(t);
    return word == "'s" || word == "'" || word == "-" || word == "," || word == "\"" || word == "(";
  }

  bool is_government_word(uint32_t t) const {
    const std::string_view word = tokens_.normal(t);
    return tokens_[t].shape == WordShape::kLower &&
           (word == "administration" || word == "government" || word == "regime" || word == "army");
  }

  bool is_listed(NameLists::List list, TokenSpan span) const {
    std::string key;
    for (uint32_t t = span.begin; t < span.end; ++t) key += NameLists::squeeze(text_.view(tokens_[t].span));
    return lists_.contains(list, key);
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
        out.push_back({{t, t + 1}, EntityType::kPerson, kHandleMargin, "handle"});
  };
  for (NameCandidate& name : names) {
    NameCandidate kept = guideline.trim(std::move(name));
    if (kept.tokens.empty()) continue;
    guideline.retype(kept);
    add_handles(kept.tokens.begin);
    free_from = kept.tokens.end;
    out.push_back(kept);
  }
  add_handles(tokens.size());
  return out;
}

}  // namespace newsglass
