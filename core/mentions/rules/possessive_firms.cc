#include "mentions/rules/possessive_firms.h"

#include <string>
#include <utility>

#include "base/among.h"
#include "base/string_map.h"
#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr std::string_view kAuxiliaries[] = {"said", "says", "was", "has", "had", "will", "would", "is", "were", "may"};

class PossessiveFirms : private NameRule {
 public:
  PossessiveFirms(const Tokens& tokens, const NameWords& words, NameCandidates names)
      : NameRule(tokens, words), names_(std::move(names)) {
    StringSet bare;  // what the article also names without: "Torres's was the only vote", of Torres
    for (const NameCandidate& name : names_)
      if (word(name.tokens.end) != "'s") bare.emplace(word(name.tokens.end - 1));
    for (const NameCandidate& name : names_)
      if (const std::string_view last = word(name.tokens.end - 1);
          may_be_firm(name) && acts(name.tokens.end + 1) && !bare.contains(last))
        firms_.emplace(last);
  }

  NameCandidates run() {
    if (firms_.empty()) return std::move(names_);
    for (size_t i = 0; i < names_.size(); ++i) {
      NameCandidate& name = names_[i];
      if (room_of(names_, i, tokens_.size()).end == name.tokens.end) continue;
      if (!may_be_firm(name) || !firms_.contains(word(name.tokens.end - 1))) continue;
      ++name.tokens.end;
      retype(name, EntityType::kOrganization, Rule::kWordPossessive);
    }
    return std::move(names_);
  }

 private:
  bool may_be_firm(const NameCandidate& name) const {
    const std::string_view mark = word(name.tokens.end);
    return (name.type == EntityType::kPerson || name.type == EntityType::kOrganization) &&
           mark == "'s" && !tokens_[name.tokens.end].space_before;
  }

  // "said", but not "claims", which a genitive may own.
  bool acts(uint32_t t) const {
    const std::string_view w = word(t);
    return among(w, kAuxiliaries) || (is(NameWords::kActs, t) && w.ends_with('d'));
  }

  NameCandidates names_;
  StringSet firms_;  // the words before their 's
};

}  // namespace

NameCandidates apply_possessive_firms(const Tokens& tokens, const NameWords& words, NameCandidates names) {
  return PossessiveFirms(tokens, words, std::move(names)).run();
}

}  // namespace newsglass
