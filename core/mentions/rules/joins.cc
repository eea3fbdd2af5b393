#include "mentions/rules/joins.h"

#include <algorithm>
#include <string>

#include "base/string_map.h"
#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostSubjectTokens = 4;   // of one subject of a ministry: "Civil Aviation"
constexpr uint32_t kMostSubjects = 6;        // of a ministry
constexpr uint32_t kMostGroupTokens = 4;     // of a people's name, for the look at the lists
constexpr uint32_t kMostParticleTokens = 3;  // "van der"

class Joins : private NameRule {
 public:
  Joins(const Text& text, const Tokens& tokens, const NameLists& lists, const KnownNames& known,
        const NameWords& words, const NameCandidates& names)
      : NameRule(tokens, words), text_(text), lists_(lists), known_(known), names_(names) {}

  NameCandidates run() {
    for (size_t i = 0; i < names_.size(); ++i) {
      NameCandidate name = names_[i];
      const uint32_t free_from = out_.empty() ? 0 : out_.back().tokens.end;
      if (name.tokens.begin < free_from) continue;  // a subject of the ministry before it
      const uint32_t limit = room_of(names_, i, tokens_.size()).end;
      add_last_point(name, limit);
      add_possessed_noun(name, limit);
      add_second_surname(name, limit);
      if (name.type == EntityType::kPerson) add_particles(name, free_from);
      add_subjects(name, i);
      if (!out_.empty() && belongs_to_last(name)) {
        if (name.type == EntityType::kPlace) name.type = EntityType::kOrganization;  // a campus
        name.tokens.begin = out_.back().tokens.begin;
        name.rule = Rule::kWordJoined;
        out_.back() = name;
      } else {
        out_.push_back(name);
      }
    }
    return std::move(out_);
  }

 private:
  bool is_one_capital(uint32_t t) const { return tokens_[t].span.size() == 1 && tokens_[t].is_capitalised(); }

  // "U. S." keeps both points when the initials are written apart, too.
  void add_last_point(NameCandidate& name, uint32_t limit) const {
    const uint32_t end = name.tokens.end;
    if (name.tokens.size() < 2 || end >= limit || word(end) != "." || tokens_[end].space_before) return;
    if (name.type != EntityType::kPlace && name.type != EntityType::kOrganization) return;
    if (!is_one_capital(end - 1) || !word(end - 2).ends_with('.')) return;
    ++name.tokens.end;
    name.rule = Rule::kWordInitials;
  }

  // "Harbour Magistrate's Court", of which the tagger saw the owner only.
  void add_possessed_noun(NameCandidate& name, uint32_t limit) const {
    const uint32_t noun = name.tokens.end + 1;
    if (noun >= limit || name.tokens.size() < 2 || !is_possessor(name.tokens)) return;
    if (!tokens_[noun].is_capitalised() || !(is(NameWords::kBody, noun) || is(NameWords::kInstitution, noun)))
      return;
    name.tokens.end = noun + 1;
    name.type = EntityType::kOrganization;
    name.margin = std::max(name.margin, kRuleMargin);
    name.rule = Rule::kWordJoined;
  }

  // "Harbour Magistrate's", a kind of people rather than somebody's name
  bool is_possessor(TokenSpan owner) const {
    return (word(owner.end) == "'s" || word(owner.end) == "'") && is(NameWords::kPossessor, owner.end - 1) &&
           tokens_[owner.end - 1].is_capitalised();
  }

  void add_particles(NameCandidate& name, uint32_t free_from) const {
    uint32_t begin = name.tokens.begin;
    while (begin > free_from && name.tokens.begin - begin < kMostParticleTokens && is_lower(begin - 1) &&
           is(NameWords::kParticle, begin - 1))
      --begin;
    if (begin == name.tokens.begin) return;
    name.tokens.begin = begin;
    name.rule = Rule::kWordParticle;
  }

  // "Ministry of Ports, Fish and Trade": to the capitals after "and".
  void add_subjects(NameCandidate& name, size_t index) const {
    if (name.type != EntityType::kOrganization || !is_of_subjects(name.tokens)) return;
    uint32_t end = name.tokens.end;
    for (uint32_t subject = 0; subject < kMostSubjects; ++subject) {
      uint32_t begin = end;
      if (word(begin) == ",") ++begin;
      const bool last = word(begin) == "and" || word(begin) == "&";
      if (last) ++begin;
      const uint32_t next = begin == end ? end : subject_end(begin);
      if (next == begin || !may_be_subjects(begin, next, index + 1)) return;
      end = next;
      if (!last) continue;
      name.tokens.end = end;
      name.rule = Rule::kWordSubjects;
      return;
    }
  }

  // A ministry's or department's, whose name has no list yet.
  bool is_of_subjects(TokenSpan span) const {
    bool body = false;
    for (uint32_t t = span.begin; t < span.end; ++t) {
      if (is(NameWords::kOfSubjects, t)) body = true;
      if (body && (word(t) == "of" || word(t) == "for")) return true;
    }
    return false;
  }

  // The end of the capitalised words from `begin` on; `begin` when they are no subject.
  uint32_t subject_end(uint32_t begin) const {
    uint32_t t = begin;
    while (t < tokens_.size() && t < begin + kMostSubjectTokens && tokens_[t].is_word() &&
           tokens_[t].shape == WordShape::kCapitalised)
      ++t;
    if (t == begin || is(NameWords::kOfSubjects, begin) || is(NameWords::kOfSubjects, t - 1)) return begin;
    const bool goes_on = word(t) == "of" || word(t) == "for" || word(t) == "'s" ||
                         (t < tokens_.size() && tokens_[t].is_capitalised());
    return goes_on ? begin : t;
  }

  // No other sure name stands there.
  bool may_be_subjects(uint32_t begin, uint32_t end, size_t next) const {
    for (size_t i = next; i < names_.size() && names_[i].tokens.begin < end; ++i) {
      const NameCandidate& other = names_[i];
      if (other.tokens.end <= begin) continue;
      if (other.type != EntityType::kOrganization || other.margin >= kDoubt || other.tokens.end > end)
        return false;
    }
    return true;
  }

  bool belongs_to_last(const NameCandidate& name) {
    return is_possessed(out_.back(), name) || is_coordinated(out_.back(), name) ||
           is_campus(out_.back(), name) || ends_in_law(out_.back(), name) || is_inverted(out_.back(), name) ||
           is_second_surname(out_.back(), name);
  }

  // "Gil Huizenga-Ross", of which the tagger saw the first surname only.
  void add_second_surname(NameCandidate& name, uint32_t limit) {
    const uint32_t second = name.tokens.end + 1;
    if (second >= limit || name.type != EntityType::kPerson || tokens_[second].shape != WordShape::kCapitalised) return;
    if (!are_surnames(name.tokens, second)) return;
    name.tokens.end = second + 1;
    name.rule = Rule::kWordJoined;
  }

  bool is_second_surname(const NameCandidate& first, const NameCandidate& name) {
    return first.type == EntityType::kPerson && name.type == EntityType::kPerson && name.tokens.size() == 1 &&
           name.tokens.begin == first.tokens.end + 1 && are_surnames(first.tokens, name.tokens.begin);
  }

  // Whether a hyphen makes one surname of the last word of `first` and the word at `second`: behind a given name, or where such a
  // surname stands again. "Putin-Xi" are two people.
  bool are_surnames(TokenSpan first, uint32_t second) {
    if (word(first.end) != "-" || tokens_[first.end].space_before || tokens_[second].space_before) return false;
    std::string surname = std::string(word(first.end - 1)) + '-' + std::string(word(second));
    if (first.size() == 1) return double_surnames_.find(surname) != double_surnames_.end();
    double_surnames_.insert(std::move(surname));
    return true;
  }

  // "Torres, Ana" in quotation marks, as mail and lists have it: the surname comes first.
  bool is_inverted(const NameCandidate& surname, const NameCandidate& name) const {
    const TokenSpan last = surname.tokens, given = name.tokens;
    if (surname.type != EntityType::kPerson || name.type != EntityType::kPerson) return false;
    if (last.begin == 0 || given.begin != last.end + 1 || word(last.end) != ",") return false;
    return is_mark(last.begin - 1) && is_mark(given.end) && is_given_name(given.begin);
  }

  bool is_mark(uint32_t t) const { return word(t) == "\"" || word(t) == "\u201C" || word(t) == "\u201D"; }

  bool is_given_name(uint32_t t) const {
    return lists_.contains(NameLists::kGiven, text_, tokens_, {t, t + 1});
  }

  // "University of California, Berkeley": of the states whose university has several seats.
  bool is_campus(const NameCandidate& university, const NameCandidate& name) const {
    const TokenSpan span = university.tokens;
    return university.type == EntityType::kOrganization && name.type == EntityType::kPlace &&
           span.size() == 3 && word(span.begin) == "university" &&
           is(NameWords::kCampusState, span.end - 1) && name.tokens.begin == span.end + 1 &&
           word(span.end) == ",";
  }

  // "Harbour Fees (Prevention of Fraud) Act", of which the tagger made two.
  bool ends_in_law(const NameCandidate& first, const NameCandidate& name) const {
    if (name.type != EntityType::kWork || name.tokens.begin != first.tokens.end + 1) return false;
    return word(first.tokens.end) == "(" && name.tokens.size() > 2 && word(name.tokens.end - 2) == ")" &&
           is(NameWords::kDocument, name.tokens.end - 1);
  }

  // "Harbour Magistrate's Court", "Lund Women's Group", but not "Lund's Court".
  bool is_possessed(const NameCandidate& owner, const NameCandidate& name) const {
    return name.type == EntityType::kOrganization && name.tokens.begin == owner.tokens.end + 1 &&
           is_possessor(owner.tokens);
  }

  // "the Ana and Jonas Pell Foundation", "the Welsh and Cornish Language Act"
  bool is_coordinated(const NameCandidate& first, const NameCandidate& name) const {
    if (name.type != EntityType::kOrganization && name.type != EntityType::kWork) return false;
    if (name.tokens.size() < 2 || name.tokens.begin != first.tokens.end + 1) return false;
    if (word(first.tokens.end) != "and" || first.tokens.begin == 0) return false;
    const uint32_t last = name.tokens.end - 1;
    if (first.type == EntityType::kGroup && begins_with_group(name.tokens))
      return !is(NameWords::kPeople, last);
    return first.type != EntityType::kOrganization && first.type != EntityType::kWork &&
           word(first.tokens.begin - 1) == "the" && tokens_[last].is_capitalised() &&
           (is(NameWords::kInstitution, last) || is(NameWords::kBody, last) ||
            is(NameWords::kDocument, last));
  }

  bool begins_with_group(TokenSpan span) const {
    if (known_.longest(text_, tokens_, span.begin, span.end - 1).type == EntityType::kGroup) return true;
    std::string key;
    for (uint32_t t = span.begin; t + 1 < span.end && t < span.begin + kMostGroupTokens; ++t) {
      key += NameLists::squeeze(text_.view(tokens_[t].span));
      if (lists_.contains(NameLists::kGroup, key)) return true;
    }
    return false;
  }

  const Text& text_;
  const NameLists& lists_;
  const KnownNames& known_;
  const NameCandidates& names_;
  StringSet double_surnames_;  // seen behind a given name
  NameCandidates out_;
};

}  // namespace

NameCandidates join_pieces(const Text& text, const Tokens& tokens, const NameLists& lists,
                           const KnownNames& known, const NameWords& words, const NameCandidates& names) {
  return Joins(text, tokens, lists, known, words, names).run();
}

}  // namespace newsglass
