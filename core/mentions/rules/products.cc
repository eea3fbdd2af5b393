#include "mentions/rules/products.h"

#include <algorithm>
#include <utility>

#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

class Products : private NameRule {
 public:
  Products(const Text& text, const Tokens& tokens, const KnownNames& known, const NameWords& words,
           NameCandidates names)
      : NameRule(tokens, words), text_(text), known_(known), names_(std::move(names)) {}

  NameCandidates run() {
    for (NameCandidate& name : names_) {
      type_by_class(name);
      type_by_noun(name);
    }
    add_products();
    return merged(names_, added_);
  }

 private:
  // "the drug Ternavir", "the Harbour Space Telescope"
  void type_by_noun(NameCandidate& name) const {
    const TokenSpan span = name.tokens;
    const bool open = name.margin < kDoubt && name.type != EntityType::kGroup;
    const bool named =
        open && span.begin > 0 && is_lower(span.begin - 1) && is(NameWords::kProductBefore, span.begin - 1);
    const bool headed = (open || name.type == EntityType::kEvent) && span.size() > 1 &&
                        tokens_[span.end - 1].is_capitalised() && is(NameWords::kProductHead, span.end - 1);
    if (!named && !headed) return;
    name.type = EntityType::kProduct;
    name.margin = std::max(name.margin, kRuleMargin);
    name.rule = Rule::kWordProduct;
  }

  // "Harbour Light-class ferries"
  void type_by_class(NameCandidate& name) const {
    const uint32_t end = name.tokens.end;
    if (word(end) != "-" || word(end + 1) != "class" || !is_lower(end + 2)) return;
    if (tokens_[end].space_before || tokens_[end + 1].space_before) return;
    name.type = EntityType::kProduct;
    name.margin = std::max(name.margin, kRuleMargin);
    name.rule = Rule::kWordClass;
  }

  void add_products() {
    for (uint32_t t = 0; t + 1 < tokens_.size();) {
      const uint32_t end = designation_end(t);
      if (end > t && is_product_after(end) && known_.longest(text_, tokens_, t, end).tokens == 0) {
        added_.push_back({{t, end}, EntityType::kProduct, kRuleMargin, Rule::kWordProduct});
        t = end;
        continue;
      }
      if (tokens_[t].shape == WordShape::kAllCaps && is(NameWords::kShip, t)) {
        const uint32_t ship = name_ending_from(t + 1);
        if (ship > t + 1) {
          added_.push_back({{t, ship}, EntityType::kProduct, kRuleMargin, Rule::kWordShip});
          t = ship;
          continue;
        }
      }
      ++t;
    }
  }

  // The end of a designation of letters and digits that begins at `t` ("TR-7", "TR-V", "x86"); `t` if none.
  uint32_t designation_end(uint32_t t) const {
    const Token& first = tokens_[t];
    if (!first.is_word() || first.span.size() > 6) return t;
    const bool mixed = has_digit(t);
    if (t + 2 < tokens_.size() && word(t + 1) == "-" && !tokens_[t + 1].space_before &&
        !tokens_[t + 2].space_before && first.is_capitalised() && (has_digit(t + 2) || is_letter(t + 2)))
      return t + 3;
    return mixed ? t + 1 : t;
  }
  bool has_digit(uint32_t t) const {
    const std::string_view w = word(t);
    return std::any_of(w.begin(), w.end(), [](char c) { return '0' <= c && c <= '9'; });
  }
  bool is_letter(uint32_t t) const { return tokens_[t].span.size() == 1 && tokens_[t].is_capitalised(); }

  bool is_product_after(uint32_t t) const {
    if (!is_lower(t)) return false;
    return is(NameWords::kProductNoun, t) || (is_lower(t + 1) && is(NameWords::kProductNoun, t + 1));
  }

  // The end of the tagger's name that begins at `t`, or of one capitalised word.
  uint32_t name_ending_from(uint32_t t) const {
    const auto name =
        std::lower_bound(names_.begin(), names_.end(), t,
                         [](const NameCandidate& n, uint32_t at) { return n.tokens.end <= at; });
    if (name != names_.end() && name->tokens.begin <= t) return name->tokens.end;
    return t < tokens_.size() && tokens_[t].is_capitalised() ? t + 1 : t;
  }

  const Text& text_;
  const KnownNames& known_;
  NameCandidates names_, added_;
};

}  // namespace

NameCandidates find_products(const Text& text, const Tokens& tokens, const KnownNames& known,
                             const NameWords& words, NameCandidates names) {
  return Products(text, tokens, known, words, std::move(names)).run();
}

}  // namespace newsglass
