#include "mentions/bodies.h"

#include <algorithm>
#include <utility>

#include "mentions/name_rule.h"

namespace newsglass {
namespace {

class Bodies : private NameRule {
 public:
  Bodies(const Tokens& tokens, const NameWords& words, NameCandidates names)
      : NameRule(tokens, words), names_(std::move(names)) {}

  NameCandidates run() {
    NameCandidates out;
    for (NameCandidate& name : names_) {
      type_by_first_word(name);
      type_by_outlet(name);
      if (!out.empty() && are_partners(out.back(), name)) {
        out.back() = {{out.back().tokens.begin, name.tokens.end},
                      EntityType::kOrganization,
                      std::max(out.back().margin, name.margin),
                      "word.ampersand"};
      } else {
        out.push_back(std::move(name));
      }
    }
    return out;
  }

 private:
  static void retype(NameCandidate& name, Rule rule) {
    name.type = EntityType::kOrganization;
    name.margin = std::max(name.margin, kRuleMargin);
    name.rule = rule;
  }

  bool is_named(TokenSpan span) const {
    return span.size() > 1 && tokens_[span.begin].is_capitalised() && tokens_[span.end - 1].is_capitalised();
  }

  // "Radio Ansel", "Banco Ansel"
  void type_by_first_word(NameCandidate& name) const {
    if (!is_named(name.tokens) || !is(NameWords::kBodyFirst, name.tokens.begin)) return;
    if (name.type == EntityType::kPerson || (name.type != EntityType::kOrganization && name.margin < kDoubt))
      retype(name, "word.body-first");
  }

  // "Dunmere Gazette" is neither the person nor the work that it may look like.
  void type_by_outlet(NameCandidate& name) const {
    if (!is_named(name.tokens) || !is(NameWords::kOutlet, name.tokens.end - 1)) return;
    if (name.type != EntityType::kOrganization && name.type != EntityType::kGroup && name.margin < kDoubt)
      retype(name, "word.outlet");
  }

  // "Aker & Roth": two names, or what the tagger took for two.
  bool are_partners(const NameCandidate& a, const NameCandidate& b) const {
    const auto may_be = [&](const NameCandidate& name) {
      return (name.type == EntityType::kPerson || name.type == EntityType::kOrganization) &&
             tokens_[name.tokens.begin].is_capitalised();
    };
    return b.tokens.begin == a.tokens.end + 1 && word(a.tokens.end) == "&" && may_be(a) && may_be(b);
  }

  NameCandidates names_;
};

}  // namespace

NameCandidates apply_bodies(const Tokens& tokens, const NameWords& words, NameCandidates names) {
  return Bodies(tokens, words, std::move(names)).run();
}

}  // namespace newsglass
