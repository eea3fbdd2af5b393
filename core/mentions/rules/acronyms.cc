#include "mentions/rules/acronyms.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/string_map.h"
#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostAcronymWords = 8;
constexpr uint32_t kMostLetters = 6;

class Acronyms : private NameRule {
 public:
  Acronyms(const Text& text, const Tokens& tokens, const NameWords& words, NameCandidates names)
      : NameRule(tokens, words), text_(text), names_(std::move(names)) {}

  NameCandidates run() {
    size_t next = 0;
    for (uint32_t t = 0; t < tokens_.size(); ++t) {
      while (next < names_.size() && names_[next].tokens.end <= t) ++next;
      if (tokens_[t].shape != WordShape::kAllCaps || tokens_[t].span.size() < 2) continue;
      const uint32_t begin = common_words_before(t);
      if (begin < t) {
        explain(t, begin, next);
      } else if (is_open_to_doubt(t, next) && shortens_name(t, next)) {
        added_.push_back({{t, t + 1}, EntityType::kOrganization, kRuleMargin, Rule::kAcronymBriefName});
      } else if (is_open_to_doubt(t, next) && !is_post_nominal(t, next) && acts(t)) {
        added_.push_back({{t, t + 1}, EntityType::kOrganization, kRuleMargin, Rule::kAcronymActs});
      }
    }
    NameCandidates kept;
    for (const NameCandidate& name : names_)
      if (name.tokens.size() > 1 || !is_common(name.tokens.begin)) kept.push_back(name);
    return merged(kept, added_);
  }

 private:
  // What the article explained as letters for a common noun, an office ("PM") or several things ("NEVs").
  bool is_common(uint32_t t) const {
    if (common_.find(word(t)) != common_.end()) return true;
    if (tokens_[t].shape == WordShape::kAllCaps) return is(NameWords::kOfficeLetters, t);
    return is_plural_letters(t) && (t == 0 || word(t - 1) != "(");
  }

  bool is_plural_letters(uint32_t t) const {
    const std::string_view letters = text_.view(tokens_[t].span);
    if (tokens_[t].shape != WordShape::kMixed || letters.size() < 3 || !letters.ends_with('s')) return false;
    return std::all_of(letters.begin(), letters.end() - 1, [](char c) { return 'A' <= c && c <= 'Z'; });
  }

  // The first of the words in small letters, just before the bracket, that the letters in it begin; `t` when
  // they do not.
  uint32_t common_words_before(uint32_t t) const {
    if (t < 3 || word(t - 1) != "(" || word(t + 1) != ")") return t;
    const std::string_view letters = tokens_.normal(t);
    size_t left = letters.size();
    for (uint32_t back = 2; left > 0 && back <= t && back < 2 + kMostAcronymWords; ++back) {
      const uint32_t w = t - back;
      if (word(w) == "-") continue;
      if (!is_lower(w) && !is_office(t - 2)) return t;
      if (word(w).starts_with(letters[left - 1]) && --left == 0) return w;
    }
    return t;
  }

  // "the Lund State Harbour Board (LHB)": letters in a bracket that begin the capitalised words before it, of which few are passed
  // over and some are known for a body or place; `next` is the first name that ends after t.
  bool shortens_name(uint32_t t, size_t next) const {
    constexpr uint32_t kMostPassed = 2;
    if (t < 3 || word(t - 1) != "(" || word(t + 1) != ")" || is_office(t - 2)) return false;
    const auto known = [&](uint32_t begin) {
      return next > 0 && names_[next - 1].tokens.end > begin &&
             (names_[next - 1].type == EntityType::kOrganization || names_[next - 1].type == EntityType::kPlace);
    };
    const std::string_view letters = tokens_.normal(t);
    size_t left = letters.size();
    uint32_t passed = 0;
    for (uint32_t back = 2; back <= t && back < 2 + kMostAcronymWords; ++back) {
      const uint32_t w = t - back;
      const bool begins = word(w).starts_with(letters[left - 1]);
      if (is_lower(w) && !begins && word(w) != "of" && word(w) != "and" && word(w) != "the" && word(w) != "for") return false;
      if (!is_lower(w) && !tokens_[w].is_capitalised()) return false;
      if (begins && --left == 0) return tokens_[w].is_capitalised() && letters.size() > 2 && known(w);
      if (!begins && !is_lower(w) && ++passed > kMostPassed) return false;
    }
    return false;
  }

  // "Chief Harbour Commissioner (CHC)" is nobody's name.
  bool is_office(uint32_t t) const { return is(NameWords::kOffice, t); }

  // The words from `begin` on are what the letters at `t` stand for: after a name and ending in a word for
  // an organization they are its name, otherwise the letters are none. `next` is the first name not before t.
  void explain(uint32_t t, uint32_t begin, size_t next) {
    if (next > 0 && names_[next - 1].tokens.end == begin && is(NameWords::kBody, t - 2)) {
      added_.push_back({{names_[next - 1].tokens.begin, t - 1},
                        EntityType::kOrganization,
                        kRuleMargin,
                        Rule::kAcronymLongName});
      added_.push_back({{t, t + 1}, EntityType::kOrganization, kRuleMargin, Rule::kAcronymBriefName});
    } else {
      common_.emplace(word(t));
    }
  }

  // No name yet, one that the tagger was unsure of, or a person with an article, which no person has; `next`
  // is the first name that ends after t.
  bool is_open_to_doubt(uint32_t t, size_t next) const {
    if (next == names_.size() || names_[next].tokens.begin > t) return true;
    const NameCandidate& name = names_[next];
    if (name.tokens.size() > 1) return false;
    return name.margin < kDoubt || (name.type == EntityType::kPerson && t > 0 && word(t - 1) == "the");
  }

  // "Ana Torres KC said"; `next` is the first name that ends after t.
  bool is_post_nominal(uint32_t t, size_t next) const {
    return is(NameWords::kPostNominal, t) && next > 0 && names_[next - 1].type == EntityType::kPerson &&
           t <= names_[next - 1].tokens.end + 1;
  }

  // Speaks, or has an officer: "TRN said", "TRN chair Ana Torres".
  bool acts(uint32_t t) const {
    if (!tokens_[t].is_word() || tokens_[t].span.size() > kMostLetters) return false;
    if (signs(t) || (t > 0 && is_lower(t - 1) && is(NameWords::kBodyBefore, t - 1))) return true;
    if (!is_lower(t + 1)) return false;
    if (is_common(t)) return false;
    if (is(NameWords::kActs, t + 1)) return true;
    for (uint32_t w = t + 1; w <= t + 2 && is_lower(w); ++w)
      if (is(NameWords::kOffice, w)) return w + 1 < tokens_.size() && tokens_[w + 1].is_capitalised();
    return false;
  }

  // "... in the harbour. - TRN": the agency at a paragraph's end.
  bool signs(uint32_t t) const {
    if (t < 2 || tokens_.paragraph_of(t) != tokens_.paragraph_of(t - 1)) return false;
    if (t + 1 < tokens_.size() && tokens_.paragraph_of(t + 1) == tokens_.paragraph_of(t)) return false;
    return is_dash(t - 1) && tokens_[t].space_before;
  }

  const Text& text_;
  NameCandidates names_, added_;
  StringSet common_;
};

}  // namespace

NameCandidates apply_acronyms(const Text& text, const Tokens& tokens, const NameWords& words,
                              NameCandidates names) {
  return Acronyms(text, tokens, words, std::move(names)).run();
}

}  // namespace newsglass
