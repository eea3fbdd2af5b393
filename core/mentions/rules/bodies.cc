#include "mentions/rules/bodies.h"

#include <algorithm>
#include <utility>

#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

class Bodies : private NameRule {
 public:
  Bodies(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
         NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    NameCandidates out;
    for (NameCandidate& name : names_) {
      type_by_first_word(name);
      type_by_outlet(name);
      type_by_industry(name);
      type_by_club(name);
      if (!out.empty() && are_partners(out.back(), name)) {
        out.back() = {{out.back().tokens.begin, name.tokens.end},
                      EntityType::kOrganization,
                      std::max(out.back().margin, name.margin),
                      Rule::kWordAmpersand};
      } else {
        out.push_back(std::move(name));
      }
    }
    for (size_t i = 0; i < out.size(); ++i)
      if (lists_bodies_before(out[i].tokens.begin)) i = type_list(out, i);
    return out;
  }

 private:
  bool is_named(TokenSpan span) const {
    return span.size() > 1 && tokens_[span.begin].is_capitalised() && tokens_[span.end - 1].is_capitalised();
  }

  // "Radio Ansel", "Banco Ansel"
  void type_by_first_word(NameCandidate& name) const {
    if (!is_named(name.tokens) || !is(NameWords::kBodyFirst, name.tokens.begin)) return;
    if (name.type == EntityType::kPerson || (name.type != EntityType::kOrganization && name.margin < kDoubt))
      retype(name, EntityType::kOrganization, Rule::kWordBodyFirst);
  }

  // "Dunmere Gazette" is neither the person nor the work that it may look like; "Jim Courier" is a person.
  void type_by_outlet(NameCandidate& name) const {
    if (!is_named(name.tokens) || !is(NameWords::kOutlet, name.tokens.end - 1)) return;
    if (name.type == EntityType::kOrganization || name.type == EntityType::kGroup) return;
    const bool nobody = name.type == EntityType::kPerson && !begins_with_given_name(name.tokens);
    if (name.margin < (nobody ? kSure : kDoubt)) retype(name, EntityType::kOrganization, Rule::kWordOutlet);
  }

  bool begins_with_given_name(TokenSpan span) const {
    return lists_.contains(NameLists::kGiven, text_, tokens_, {span.begin, span.begin + 1});
  }

  // "Ansel Shipping" is neither a person nor a place.
  void type_by_industry(NameCandidate& name) const {
    const bool other = name.type == EntityType::kPerson || name.type == EntityType::kPlace;
    if (other && is_named(name.tokens) && name.margin < kSure &&
        is(NameWords::kIndustry, name.tokens.end - 1))
      retype(name, EntityType::kOrganization, Rule::kWordIndustry);
  }

  // "Ansel Rovers" is nobody.
  void type_by_club(NameCandidate& name) const {
    if (is_named(name.tokens) && name.type == EntityType::kPerson && name.margin < kSure &&
        is(NameWords::kClub, name.tokens.end - 1))
      retype(name, EntityType::kOrganization, Rule::kWordClub);
  }

  // Whether "brands like", "banks such as" or "firms, including" end just before token `t`.
  bool lists_bodies_before(uint32_t t) const {
    if (t < 2) return false;
    uint32_t noun = t - 2;
    if (word(t - 1) == "as" && word(t - 2) == "such") {
      if (t < 3) return false;
      noun = t - 3;
    } else if (word(t - 1) != "like" && word(t - 1) != "including") {
      return false;
    }
    if (word(noun) == "," && noun > 0) --noun;
    return is_lower(noun) && is(NameWords::kBodies, noun);
  }

  // The names of such a list, "Aker, Ana Roth and Tern", from the first on; returns the last.
  size_t type_list(NameCandidates& names, size_t first) const {
    for (size_t i = first;; ++i) {
      if (names[i].type == EntityType::kPerson ||
          (names[i].type == EntityType::kPlace && names[i].margin < kDoubt))
        retype(names[i], EntityType::kOrganization, Rule::kWordBodies);
      if (i + 1 == names.size() || !are_listed_together(names[i].tokens.end, names[i + 1].tokens.begin))
        return i;
    }
  }

  // Between them only a comma, "and" or both.
  bool are_listed_together(uint32_t begin, uint32_t end) const {
    if (end == begin || end > begin + 2) return false;
    for (uint32_t t = begin; t < end; ++t)
      if (word(t) != "," && word(t) != "and" && word(t) != "or") return false;
    return true;
  }

  // "Aker & Roth": two names, or what the tagger took for two.
  bool are_partners(const NameCandidate& a, const NameCandidate& b) const {
    const auto may_be = [&](const NameCandidate& name) {
      return (name.type == EntityType::kPerson || name.type == EntityType::kOrganization) &&
             tokens_[name.tokens.begin].is_capitalised();
    };
    return b.tokens.begin == a.tokens.end + 1 && word(a.tokens.end) == "&" && may_be(a) && may_be(b);
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_;
};

}  // namespace

NameCandidates apply_bodies(const Text& text, const Tokens& tokens, const NameLists& lists,
                            const NameWords& words, NameCandidates names) {
  return Bodies(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
