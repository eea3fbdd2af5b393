#include "mentions/rules/brief_names.h"

#include <string>
#include <utility>

#include "base/string_map.h"
#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr float kSureOfBrief = 3.0f;  // a name of at least this margin keeps its type

class BriefNames : private NameRule {
 public:
  BriefNames(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
             NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    for (const NameCandidate& name : names_) collect(name);
    for (NameCandidate& name : names_) {
      if (name.tokens.size() != 1 || name.margin >= kSureOfBrief || !may_be_company(name.type)) continue;
      const uint32_t only = name.tokens.begin;
      if (lists_.contains(NameLists::kPlace, text_, tokens_, name.tokens)) continue;
      if (is_held(only) && name.margin < kDoubt) {
        retype(name, EntityType::kOrganization, Rule::kWordHeld);
      } else if (is_brief(only, name.type)) {
        retype(name, EntityType::kOrganization, Rule::kDocumentBriefName);
      }
    }
    return std::move(names_);
  }

 private:
  static bool may_be_company(EntityType type) {
    return type == EntityType::kPerson || type == EntityType::kPlace || type == EntityType::kProduct ||
           type == EntityType::kEvent;
  }

  // "shares in Tern"
  bool is_held(uint32_t t) const { return t > 1 && word(t - 1) == "in" && is(NameWords::kShare, t - 2); }

  // The first word of a company's name, and of nothing else's; a doubtful company says what is no person
  // only.
  bool is_brief(uint32_t t, EntityType type) const {
    if ((t > 0 && word(t - 1) == "in") || others_.contains(word(t))) return false;
    const std::string_view brief = text_.view(tokens_[t].span);
    return companies_.contains(brief) || (type == EntityType::kPerson && doubtful_companies_.contains(brief));
  }

  void collect(const NameCandidate& name) {
    const TokenSpan span = name.tokens;
    if (name.type == EntityType::kOrganization && span.size() > 1 && is_company(span))
      (name.margin < kDoubt ? doubtful_companies_ : companies_).emplace(text_.view(tokens_[span.begin].span));
    if (name.type == EntityType::kPerson && span.size() > 1)
      for (uint32_t t = span.begin; t < span.end; ++t) others_.emplace(word(t));
    if (name.type == EntityType::kPlace && span.size() == 1 && name.margin >= kSureOfBrief)
      others_.emplace(word(span.begin));
  }

  bool is_company(TokenSpan span) const {
    if (is(NameWords::kCompanyWord, span.end - 1) || is(NameWords::kIndustry, span.end - 1)) return true;
    for (uint32_t t = span.begin; t < span.end; ++t)
      if (word(t) == "&") return true;
    return false;
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_;
  StringSet companies_, doubtful_companies_, others_;
};

}  // namespace

NameCandidates apply_brief_names(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 const NameWords& words, NameCandidates names) {
  return BriefNames(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
