#include "mentions/rules/heads.h"

#include <utility>

#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

class HeadRules : private NameRule {
 public:
  HeadRules(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
            NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    for (size_t i = 0; i < names_.size(); ++i) {
      NameCandidate& name = names_[i];
      const TokenSpan room = room_of(names_, i, tokens_.size());
      cut_lower_tail(name);
      cut_office_tail(name);
      add_unit_number(name, room.begin);
      type_by_head(name);
      type_by_word_before(name);
      if (may_be_law(name)) extend_law(name, room.end);
      type_by_next_word(name, room.end);
      if (i + 1 < names_.size() && names_[i + 1].type == EntityType::kPerson)
        type_by_office(name, names_[i + 1].tokens.begin);
    }
    names_ = merged(names_, added_);
    added_.clear();
    add_laws();
    return merged(names_, added_);
  }

 private:
  bool is_number(uint32_t t) const { return t < tokens_.size() && tokens_[t].kind == TokenKind::kNumber; }

  static void retype(NameCandidate& name, EntityType type, Rule rule) {
    if (name.type != type) NameRule::retype(name, type, rule);
  }

  // "Harbour Users party", "Tern schools": the common word is no part of the name.
  void cut_lower_tail(NameCandidate& name) const {
    TokenSpan& span = name.tokens;
    while (span.size() > 1 && is_lower(span.end - 1) && is(NameWords::kNamedThing, span.end - 1)) {
      --span.end;
      name.rule = Rule::kWordTail;
    }
  }

  // "the Harbour Department Spokesperson": somebody who works there; "General Secretary" is left alone.
  void cut_office_tail(NameCandidate& name) const {
    TokenSpan& span = name.tokens;
    if (name.type != EntityType::kOrganization || span.size() < 3 || !is(NameWords::kOffice, span.end - 1) ||
        word(span.end - 1) == "general" || word(span.end - 2) == "of")
      return;
    --span.end;
    name.rule = Rule::kWordTail;
  }

  // "the 24th Harbour Brigade"
  void add_unit_number(NameCandidate& name, uint32_t free_from) const {
    const uint32_t begin = name.tokens.begin;
    if (begin <= free_from || !is(NameWords::kUnit, name.tokens.end - 1) ||
        !tokens_[name.tokens.end - 1].is_capitalised())
      return;
    const std::string_view before = word(begin - 1);
    if (before.size() < 3 || before[0] < '0' || before[0] > '9') return;
    const std::string_view ending = before.substr(before.size() - 2);
    if (ending != "th" && ending != "st" && ending != "nd" && ending != "rd") return;
    --name.tokens.begin;
    name.rule = Rule::kWordUnit;
  }

  void type_by_head(NameCandidate& name) const {
    const uint32_t last = name.tokens.end - 1;
    if (name.tokens.size() < 2 || !tokens_[last].is_capitalised()) return;
    if (is_listed_place(name.tokens)) return;
    const bool doubtful = name.margin < kDoubt;
    if (name.type == EntityType::kPlace || name.type == EntityType::kEvent) {
      if (is(NameWords::kInstitution, last)) retype(name, EntityType::kOrganization, Rule::kWordInstitution);
    }
    if (name.type == EntityType::kEvent || (name.type == EntityType::kOrganization && doubtful) ||
        (name.type == EntityType::kPerson && doubtful)) {
      if (is(NameWords::kSite, last)) retype(name, EntityType::kPlace, Rule::kWordSite);
    }
    if (name.type != EntityType::kPerson && name.type != EntityType::kGroup) {
      if (is(NameWords::kDocument, last)) retype(name, EntityType::kWork, Rule::kWordDocument);
    }
  }

  // "chief economist at Tern Securities"
  bool is_employer(TokenSpan name) const {
    return name.begin > 1 && word(name.begin - 1) == "at" && is(NameWords::kEmployed, name.begin - 2);
  }

  // "the retailer Tern", "economist at Tern": the words before decide what was not sure.
  void type_by_word_before(NameCandidate& name) const {
    if (name.type != EntityType::kOrganization && name.margin < kSure && !is_listed_place(name.tokens)) {
      if (is_employer(name.tokens)) retype(name, EntityType::kOrganization, Rule::kWordEmployed);
    }
    if (name.tokens.begin == 0 || !is_lower(name.tokens.begin - 1)) return;
    const uint32_t before = name.tokens.begin - 1;
    const bool thing = name.type == EntityType::kEvent || name.type == EntityType::kWork;
    if ((name.type == EntityType::kPerson && name.margin < kDoubt) || (thing && name.margin < kSure) ||
        (name.type == EntityType::kPlace && name.margin < kSure && !is_listed_place(name.tokens))) {
      if (is(NameWords::kBodyBefore, before)) retype(name, EntityType::kOrganization, Rule::kWordBodyBefore);
    }
    if (thing && name.margin < kSure && word(before) == "told")
      retype(name, EntityType::kOrganization, Rule::kWordTold);
  }

  // A work, or what ends in a law's number: "Harbour Act 9".
  bool may_be_law(const NameCandidate& name) const {
    if (name.type == EntityType::kWork) return true;
    return (name.type == EntityType::kProduct || name.type == EntityType::kOrganization) &&
           name.tokens.size() > 2 && is_number(name.tokens.end - 1) &&
           is(NameWords::kLaw, name.tokens.end - 2);
  }

  // "Fisheries Act, 2016", "Fisheries Act 9 of 1994": number and year belong to a law's title.
  void extend_law(NameCandidate& name, uint32_t limit) const {
    uint32_t& end = name.tokens.end;
    uint32_t at = end;
    if (name.tokens.size() > 1 && is_number(end - 1) && is(NameWords::kLaw, end - 2)) {
      retype(name, EntityType::kWork, Rule::kWordLaw);
      --at;
    } else if (!is(NameWords::kLaw, end - 1)) {
      return;
    }
    const uint32_t after_law = at;
    if (word(at) == ",") ++at;
    if (word(at) == "no" || word(at) == "no.") ++at;
    if (at < limit && is_number(at)) {
      at += 1;
    } else if (word(at) != "of" || at != after_law) {
      return;
    }
    if (word(at) == "of" && at + 1 < limit && is_number(at + 1) && tokens_[at + 1].span.size() == 4) at += 2;
    if (at > end && is_number(at - 1)) {
      end = at;
      name.rule = Rule::kWordLaw;
    }
  }

  // "Act 921", "Senate Bill No. 21", "the Constitution": laws that the tagger passed over.
  void add_laws() {
    size_t next = 0;
    for (uint32_t t = 0; t < tokens_.size(); ++t) {
      while (next < names_.size() && names_[next].tokens.end <= t) ++next;
      if (next < names_.size() && names_[next].tokens.begin <= t) continue;
      if (tokens_[t].shape != WordShape::kCapitalised) continue;
      const uint32_t number = word(t + 1) == "no." || word(t + 1) == "no" ? t + 2 : t + 1;
      if (is(NameWords::kLaw, t) && is_number(number) && tokens_[number].span.size() >= 2) {
        const bool house = t > 0 && (word(t - 1) == "senate" || word(t - 1) == "house");
        added_.push_back({{house ? t - 1 : t, number + 1}, EntityType::kWork, kRuleMargin, Rule::kWordLaw});
      } else if (word(t) == "constitution" && t > 0 && word(t - 1) == "the" &&
                 !(t + 1 < tokens_.size() && tokens_[t + 1].is_capitalised())) {
        added_.push_back({{t, t + 1}, EntityType::kWork, kRuleMargin, Rule::kWordLaw});
      }
    }
  }

  // The common noun after a name that is on no list says what bears it.
  void type_by_next_word(NameCandidate& name, uint32_t limit) const {
    const uint32_t next = name.tokens.end;
    if (next >= limit || !is_lower(next) || name.margin >= kSure) return;
    if (word(next) == "administration" && name.tokens.size() == 1 && name.margin < kDoubt &&
        (name.type == EntityType::kOrganization || name.type == EntityType::kPlace) &&
        !is_listed_place(name.tokens) && tokens_[name.tokens.begin].shape != WordShape::kAllCaps)
      retype(name, EntityType::kPerson, Rule::kWordAdministration);
    const bool some =
        name.tokens.begin > 0 && (word(name.tokens.begin - 1) == "a" || word(name.tokens.begin - 1) == "an");
    if ((name.type == EntityType::kPlace || (name.type == EntityType::kPerson && name.margin < kDoubt)) &&
        !some && is(NameWords::kBusiness, next) && !is_listed_place(name.tokens))
      retype(name, EntityType::kOrganization, Rule::kWordBusiness);
    if ((name.type == EntityType::kOrganization || name.type == EntityType::kPerson) &&
        name.margin < kDoubt && is(NameWords::kPeople, next) &&
        tokens_[name.tokens.end - 1].shape != WordShape::kAllCaps)
      retype(name, EntityType::kGroup, Rule::kWordPeople);
  }

  bool is_listed_place(TokenSpan span) const {
    return lists_.contains(NameLists::kPlace, text_, tokens_, span);
  }

  // "Tern chair Ana Torres": what stands before an office in small letters and its holder has officers.
  void type_by_office(NameCandidate& name, uint32_t person) const {
    const bool letters = tokens_[name.tokens.begin].shape == WordShape::kAllCaps;
    if ((name.type != EntityType::kPerson && name.type != EntityType::kEvent) ||
        name.margin >= (letters ? kSure : kDoubt))
      return;
    constexpr uint32_t kMostOfficeWords = 3;
    if (name.tokens.size() == 1 && !letters &&
        tokens_.sentence_at(name.tokens.begin).begin == name.tokens.begin)
      return;  // "Festival director": a capital that only begins the sentence
    const uint32_t begin = name.tokens.end;
    if (person <= begin || person - begin > kMostOfficeWords) return;
    for (uint32_t t = begin; t < person; ++t)
      if (!is_lower(t) || !tokens_[t].is_word() || word(t) == "and") return;
    if (lists_.contains(NameLists::kTitle, word(person - 1)) || is(NameWords::kOffice, person - 1))
      retype(name, EntityType::kOrganization, Rule::kWordOffice);
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_, added_;
};

}  // namespace

NameCandidates apply_head_rules(const Text& text, const Tokens& tokens, const NameLists& lists,
                                const NameWords& words, NameCandidates names) {
  return HeadRules(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
