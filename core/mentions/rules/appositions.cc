#include "mentions/rules/appositions.h"

#include <algorithm>
#include <utility>

#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostWordsToNoun = 7;  // "a Lund-based chocolate and ice cream maker"

class Appositions : private NameRule {
 public:
  Appositions(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
              NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    for (size_t i = 0; i < names_.size(); ++i) {
      NameCandidate& name = names_[i];
      if (name.type == EntityType::kOrganization || name.type == EntityType::kGroup || name.margin >= kSure)
        continue;
      if (is_listed_place(name.tokens)) continue;
      if (!stands_after_noun(name.tokens) && !stands_before_noun(name) &&
          !(i > 0 && renames(name, names_[i - 1])))
        continue;
      name.type = EntityType::kOrganization;
      name.margin = std::max(name.margin, kRuleMargin);
      name.rule = Rule::kWordBodyApposition;
    }
    return std::move(names_);
  }

 private:
  // "the operator, Tern,": the noun whose closed apposition the name is, when it has an article.
  bool stands_after_noun(TokenSpan name) const {
    const uint32_t begin = name.begin;
    if (begin < 3 || word(begin - 1) != "," || word(name.end) != "," || !is_lower(begin - 2)) return false;
    const std::string_view article = word(begin - 3);
    return is(NameWords::kBodyBefore, begin - 2) &&
           (article == "the" || article == "a" || article == "an" || article == "its" || article == "their");
  }

  // "Tern, a Lund-based retailer": the first noun for a body, unless something else comes between. What has
  // "the" may be the next part of the sentence: "after Ana Torres, the ruling party".
  bool stands_before_noun(const NameCandidate& name) const {
    const uint32_t article = name.tokens.end + 1;
    if (word(article - 1) != ",") return false;
    const bool some = word(article) == "a" || word(article) == "an";
    if (!some && (word(article) != "the" || name.margin >= kOpen)) return false;
    if (name.type == EntityType::kEvent && name.margin >= kDoubt) return false;
    for (uint32_t t = article + 1; t < tokens_.size() && t <= article + kMostWordsToNoun; ++t) {
      if (is_lower(t) && is(NameWords::kBodyNoun, t) && ends_noun(t + 1) && t > article + (some ? 0 : 1))
        return true;
      if (!tokens_[t].is_word() && word(t) != "-") return false;
      if (is(NameWords::kNounEnd, t) && word(t - 1) != "-") return false;  // "Lund-based" goes on
    }
    return false;
  }
  bool ends_noun(uint32_t t) const {
    if (word(t) == "of") return false;  // "a group of students"
    return t >= tokens_.size() || !tokens_[t].is_word() || is(NameWords::kNounEnd, t);
  }

  // "Lund News Agency, Tern, reported": what a body is called for short.
  bool renames(const NameCandidate& name, const NameCandidate& body) const {
    const uint32_t mark = body.tokens.end;
    return name.tokens.size() == 1 && body.type == EntityType::kOrganization &&
           name.tokens.begin == mark + 1 && is(NameWords::kRenamed, mark - 1) &&
           ((word(mark) == "," && word(name.tokens.end) == ",") ||
            (word(mark) == "(" && word(name.tokens.end) == ")"));
  }

  bool is_listed_place(TokenSpan span) const {
    return lists_.contains(NameLists::kPlace, text_, tokens_, span);
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_;
};

}  // namespace

NameCandidates apply_appositions(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 const NameWords& words, NameCandidates names) {
  return Appositions(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
