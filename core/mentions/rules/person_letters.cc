#include "mentions/rules/person_letters.h"

#include <algorithm>
#include <utility>

#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostStateTokens = 3;  // "D-Las Vegas"

class PersonLetters : private NameRule {
 public:
  PersonLetters(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
                NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    NameCandidates out, added;
    uint32_t free_from = 0;  // what stands before it beside a person's name is nobody
    for (NameCandidate& name : names_) {
      if (name.tokens.begin < free_from || is_letters_only(name)) continue;
      cut_office(name);
      if (name.margin < kDoubt && name.tokens.size() > 2 && is_behind(name.tokens.end - 1) &&
          is_given(name.tokens.begin))
        name.type = EntityType::kPerson;  // "Ana Torres SC", a club to the tagger
      if (name.type == EntityType::kPerson) {
        cut_behind(name);
        free_from = add_party(end_of_letters(name.tokens.end), added);
      }
      out.push_back(name);
    }
    return merged(out, added);
  }

 private:
  // Degrees and honours are capitals, "PhD" or "Ret."; "Ma" and "Do" are surnames.
  bool is_behind(uint32_t t) const {
    const WordShape shape = tokens_[t].shape;
    return is(NameWords::kPostNominal, t) && tokens_[t].span.size() > 1 &&
           (shape == WordShape::kAllCaps || shape == WordShape::kMixed || word(t).ends_with('.') ||
            word(t + 1) == ".");
  }

  void cut_behind(NameCandidate& name) const {
    TokenSpan& span = name.tokens;
    const uint32_t end = span.end;
    while (span.size() > 1 && (is_behind(span.end - 1) || word(span.end - 1) == ",")) --span.end;
    if (span.end < end) name.rule = Rule::kWordPersonLetters;
  }

  // The end of the degrees and honours from `t` on: "KC", ", M.D., Ph.D."
  uint32_t end_of_letters(uint32_t t) const {
    uint32_t end = t;
    for (;;) {
      const bool apart = word(t) == ",";
      if (apart) ++t;
      if (!is_behind(t)) return end;
      end = ++t;
      if (word(t) == "." && !tokens_[t].space_before && word(t + 1) == ",") end = ++t;
    }
  }

  // "KC" or "M.D." after a name, which the tagger took for another; "Pfc." before one.
  bool is_letters_only(const NameCandidate& name) const {
    const TokenSpan span = name.tokens;
    if (span.size() > 2) return false;
    if (span.size() == 1 && name.type != EntityType::kGroup && tokens_[span.begin].is_capitalised() &&
        word(span.begin).ends_with('.') && lists_.contains(NameLists::kTitle, word(span.begin)))
      return true;
    if (span.begin == 0 || !is_behind(span.begin) || (span.size() == 2 && word(span.end - 1) != "."))
      return false;
    const bool apart = word(span.begin - 1) == "," || word(span.begin - 1) == "(";
    const uint32_t before = apart && span.begin > 1 ? span.begin - 2 : span.begin - 1;
    return is_behind(before) || ends_person(before + 1);
  }
  bool ends_person(uint32_t end) const {
    const auto after = std::lower_bound(names_.begin(), names_.end(), end, [](const NameCandidate& n, uint32_t at) {
      return n.tokens.end < at;
    });
    return after != names_.end() && after->tokens.end == end && after->type == EntityType::kPerson &&
           after->tokens.size() > 1;
  }

  // "GP Ana Torres", whatever the tagger took the whole for.
  void cut_office(NameCandidate& name) const {
    TokenSpan& span = name.tokens;
    if (span.size() < 3 || tokens_[span.begin].shape != WordShape::kAllCaps ||
        !is(NameWords::kOfficeLetters, span.begin) || !is_given(span.begin + 1))
      return;
    ++span.begin;
    if (name.type != EntityType::kPerson) retype(name, EntityType::kPerson, Rule::kWordPersonLetters);
    name.rule = Rule::kWordPersonLetters;
  }
  bool is_given(uint32_t t) const {
    return lists_.contains(NameLists::kGiven, text_, tokens_, {t, t + 1});
  }

  // ", D-Calif.," or "(R., Texas)" behind somebody's name: adds party and state and returns their end.
  uint32_t add_party(uint32_t t, NameCandidates& added) const {
    const uint32_t mark = t, letter = t + 1;
    const bool bracket = word(mark) == "(";
    if (!bracket && word(mark) != ",") return mark;
    if (!is(NameWords::kPartyLetter, letter) || !tokens_[letter].is_capitalised()) return mark;
    uint32_t state = letter + 1;
    if (word(state) == "." && !tokens_[state].space_before) ++state;
    const bool joined = is_dash(state) && !tokens_[state].space_before;
    if (!joined && !(bracket && word(state) == ",")) return mark;
    ++state;
    uint32_t end = state;
    while (end < state + kMostStateTokens && tokens_[end].is_word() && !is_lower(end) &&
           (end == state || tokens_[end].space_before || word(end - 1).ends_with('.')))
      ++end;
    if (end == state || (bracket && word(end) != ")")) return mark;
    if (!bracket && tokens_[end].is_word() && !word(end - 1).ends_with('.')) return mark;
    if (word(letter).front() != 'i')  // independents are no group
      added.push_back({{letter, letter + 1}, EntityType::kGroup, kRuleMargin, Rule::kWordParty});
    added.push_back({{state, end}, EntityType::kPlace, kRuleMargin, Rule::kWordParty});
    return end;
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_;
};

}  // namespace

NameCandidates apply_person_letters(const Text& text, const Tokens& tokens, const NameLists& lists,
                                    const NameWords& words, NameCandidates names) {
  return PersonLetters(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
