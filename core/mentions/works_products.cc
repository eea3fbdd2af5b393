#include "mentions/works_products.h"

#include <algorithm>
#include <utility>

#include "mentions/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostTitleTokens = 12;
constexpr size_t kLongWord = 4;  // shorter words may be small in a title

class WorksAndProducts : private NameRule {
 public:
  WorksAndProducts(const Text& text, const Tokens& tokens, const Marks& marks, const KnownNames& known,
                   const NameWords& words, NameCandidates names)
      : NameRule(tokens, words), text_(text), marks_(marks), known_(known), names_(std::move(names)) {}

  NameCandidates run() {
    for (const MarkedSpan& mark : marks_.all) add_quoted(mark);
    names_ = merged(names_, added_);
    added_.clear();
    for (NameCandidate& name : names_) {
      type_by_word_before(name);
      type_by_class(name);
    }
    add_products();
    return merged(names_, added_);
  }

 private:
  // A title in quotation marks beside the word for its kind: `the film "..."`, `the "..." textbook`.
  void add_quoted(const MarkedSpan& mark) {
    if (!mark.closed || mark.tokens.size() < 3) return;
    TokenSpan title{mark.tokens.begin + 1, mark.tokens.end - 1};
    if (word(title.end - 1) == ",") --title.end;
    if (title.empty() || title.size() > kMostTitleTokens || !is_title_case(title)) return;
    if (!added_.empty() && title.begin < added_.back().tokens.end) return;
    if (names_work_before(mark.tokens.begin) ||
        (is_lower(mark.tokens.end) && is(NameWords::kWorkNoun, mark.tokens.end)))
      added_.push_back({title, EntityType::kWork, kRuleMargin, "quoted.work"});
  }

  // "film", "film called", "film, ", "entitled" end just before token `t`.
  bool names_work_before(uint32_t t) const {
    if (t > 0 && word(t - 1) == ",") --t;
    if (t == 0 || !is_lower(t - 1)) return false;
    if (is(NameWords::kEntitled, t - 1)) return true;
    if (word(t - 1) == "called" || word(t - 1) == "named") return t > 1 && is(NameWords::kWorkNoun, t - 2);
    return is(NameWords::kWorkNoun, t - 1);
  }

  bool is_title_case(TokenSpan span) const {
    if (!tokens_[span.begin].is_capitalised() && tokens_[span.begin].kind != TokenKind::kNumber) return false;
    uint32_t capitals = 0;
    for (uint32_t t = span.begin; t < span.end; ++t) {
      if (tokens_[t].is_capitalised()) ++capitals;
      if (is_lower(t) && tokens_[t].span.size() >= kLongWord && word(t) != "from" && word(t) != "with")
        return false;
    }
    const std::string_view last = word(span.end - 1);
    return capitals > 0 && last != "." && last != ";";
  }

  // "the film The Last Ferry", "the textbook Rivers": without marks only what is a doubtful name anyway.
  void type_by_word_before(NameCandidate& name) const {
    if (name.tokens.begin == 0 || name.type == EntityType::kWork || name.margin >= kDoubt) return;
    const uint32_t before = name.tokens.begin - 1;
    if (!is_lower(before) || !is(NameWords::kTitledNoun, before)) return;
    name.type = EntityType::kWork;
    name.margin = kRuleMargin;
    name.rule = "word.titled";
  }

  // "Harbour Light-class ferries"
  void type_by_class(NameCandidate& name) const {
    const uint32_t end = name.tokens.end;
    if (word(end) != "-" || word(end + 1) != "class" || !is_lower(end + 2)) return;
    if (tokens_[end].space_before || tokens_[end + 1].space_before) return;
    name.type = EntityType::kProduct;
    name.margin = std::max(name.margin, kRuleMargin);
    name.rule = "word.class";
  }

  void add_products() {
    for (uint32_t t = 0; t + 1 < tokens_.size();) {
      const uint32_t end = designation_end(t);
      if (end > t && is_product_after(end) && known_.longest(text_, tokens_, t, end).tokens == 0) {
        added_.push_back({{t, end}, EntityType::kProduct, kRuleMargin, "word.product"});
        t = end;
        continue;
      }
      if (tokens_[t].shape == WordShape::kAllCaps && is(NameWords::kShip, t)) {
        const uint32_t ship = name_ending_from(t + 1);
        if (ship > t + 1) {
          added_.push_back({{t, ship}, EntityType::kProduct, kRuleMargin, "word.ship"});
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
  const Marks& marks_;
  const KnownNames& known_;
  NameCandidates names_, added_;
};

}  // namespace

NameCandidates find_works_and_products(const Text& text, const Tokens& tokens, const Marks& marks,
                                       const KnownNames& known, const NameWords& words,
                                       NameCandidates names) {
  return WorksAndProducts(text, tokens, marks, known, words, std::move(names)).run();
}

}  // namespace newsglass
