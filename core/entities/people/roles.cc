#include "entities/people/roles.h"

#include <algorithm>

namespace newsglass {
namespace {

constexpr size_t kLongestLetters = 6;  // bytes: "FRCP", "Ph.D."

class RoleFinder {
 public:
  explicit RoleFinder(const NounPhrases& phrases) : p_(phrases), d_(phrases.d) {}

  std::vector<FoundRole> run() {
    for (uint32_t n = 0; n < d_.names.size(); ++n) {
      if (d_.names[n].type != EntityType::kPerson) continue;
      plural_title_before(n);
      const uint32_t begin = title_before(n);
      // "its head, Ana Torres, accused the state": the comma behind the name closes the first apposition.
      if (!apposition_before(n, begin)) apposition_after(n);
    }
    std::stable_sort(out_.begin(), out_.end(),
                     [](const FoundRole& a, const FoundRole& b) { return a.tokens < b.tokens; });
    return std::move(out_);
  }

 private:
  // Where the name begins with the courtesy titles before it.
  uint32_t begin_with_courtesy(uint32_t n) const {
    uint32_t begin = d_.names[n].tokens.begin;
    while (begin > 0) {
      const PersonWord* word = p_.lexicon.person_word(d_.word(begin - 1));
      if (!word || !word->courtesy) break;
      --begin;
    }
    return begin;
  }

  // Returns where the name begins with its titles.
  uint32_t title_before(uint32_t n) {
    const uint32_t end = begin_with_courtesy(n);
    if (end == 0) return end;
    if (d_.word(end - 1) == ")" && end >= 3 && p_.is_head(end - 2) && d_.word(end - 3) == "(") {
      add(n, {end - 2, end - 1});
      return end - 3;
    }
    if (!same_sentence(end - 1, end)) return end;
    uint32_t begin = p_.phrase_before(end, true);
    // In small letters only "secretary of state" and the like.
    if (begin == end && end >= 3 && d_.word(end - 2) == "of" && p_.is_head(end - 3) &&
        p_.is_modifier(end - 1, false))
      begin = p_.left_edge(end - 3);
    if (begin == end) return end;
    // "Deputy Prime Minister and Education Minister Ana Torres", "expert and advocate Ana Torres".
    if (begin >= 2 && d_.word(begin - 1) == "and" && p_.is_head(begin - 2) &&
        d_.tokens[begin - 2].is_capitalised() == d_.tokens[end - 1].is_capitalised())
      begin = p_.left_edge(begin - 2);
    if (d_.quotation_of(begin) != d_.quotation_of(end)) return end;
    add(n, {begin, end});
    return begin;
  }

  // "Ministers Ana Torres and Rui Costa": the title of each.
  void plural_title_before(uint32_t n) {
    const uint32_t end = d_.names[n].tokens.begin;
    if (end == 0 || d_.name_at(end - 1) != Reading::kNoName || !same_sentence(end - 1, end)) return;
    const std::string_view noun = d_.word(end - 1);
    if (noun.size() < 2 || !noun.ends_with('s')) return;
    const PersonWord* word = p_.lexicon.person_word(noun.substr(0, noun.size() - 1));
    if (!word || word->courtesy || p_.is_head(end - 1)) return;
    const TokenSpan title{p_.left_edge(end - 1), end};
    if (title.begin < used_ || d_.quotation_of(title.begin) != d_.quotation_of(end)) return;
    uint32_t last = n;
    while (last + 1 < d_.names.size() && d_.names[last + 1].type == EntityType::kPerson &&
           are_listed(last, last + 1))
      ++last;
    for (uint32_t person = n; last > n && person <= last; ++person) add(person, title);
  }

  // The token after a name and the letters of degrees and honours: "Ana Torres KC", "Ana Torres, M.D.".
  uint32_t behind_letters(uint32_t n) const {
    const auto are_letters = [&](uint32_t i) {
      return i < d_.size() && d_.tokens[i].shape == WordShape::kAllCaps && d_.word(i).size() <= kLongestLetters && d_.name_at(i) == Reading::kNoName && !p_.is_head(i);
    };
    uint32_t end = d_.names[n].tokens.end;
    while (are_letters(end) || (d_.word(end) == "," && are_letters(end + 1))) ++end;
    return end;
  }

  // "Ana Torres, Rui Costa", "Rui Costa and Helen Marsh", "Rui Costa, and Helen Marsh"
  bool are_listed(uint32_t a, uint32_t b) const {
    uint32_t t = behind_letters(a);
    const uint32_t begin = d_.names[b].tokens.begin;
    if (t == begin || !same_sentence(t, begin)) return false;
    if (d_.word(t) == ",") ++t;
    if (t < begin && d_.word(t) == "and") ++t;
    return t == begin;
  }

  bool apposition_before(uint32_t n, uint32_t begin) {
    if (begin < 2 || d_.word(begin - 1) != "," || !same_sentence(begin - 1, begin)) return false;
    const uint32_t after = behind_letters(n);
    if (after < d_.size() && same_sentence(after, begin) && d_.tokens[after].kind != TokenKind::kPunctuation)
      return false;
    const uint32_t end = begin - 1;
    uint32_t role = p_.phrase_before(end, false);
    if (role == end || role < used_) return false;
    // In a list of persons it would be another one's.
    if (role > 0 && d_.word(role - 1) == "," && role >= 2 && d_.is_person_at(role - 2)) return false;
    add(n, {role, end});
    return true;
  }

  void apposition_after(uint32_t n) {
    uint32_t begin = behind_letters(n);
    const std::string_view mark = d_.word(begin);
    if (mark != "," && mark != "(" && mark != "\xE2\x80\x93" && mark != "\xE2\x80\x94") return;
    ++begin;
    // "Ana Torres, 77, leader of the union"
    if (begin + 1 < d_.size() && d_.tokens[begin].kind == TokenKind::kNumber && d_.word(begin + 1) == ",")
      begin += 2;
    if (d_.tag(begin) == PartOfSpeech::kDeterminer) ++begin;
    if (begin >= d_.size() || !same_sentence(begin, d_.names[n].tokens.begin)) return;
    uint32_t head = 0;
    const uint32_t end = p_.phrase_after(begin, head);
    if (end <= begin || d_.tag(end - 1) == PartOfSpeech::kPreposition) return;
    add(n, {begin, end});
  }

  // "secretary" of "secretary of state", "minister" of "deputy prime minister for health".
  uint32_t head_of(TokenSpan tokens) const {
    for (uint32_t i = tokens.begin; i + 1 < tokens.end; ++i) {
      const PartOfSpeech next = d_.tag(i + 1);
      if (p_.is_head(i) && (next == PartOfSpeech::kPreposition || next == PartOfSpeech::kTo)) return i;
    }
    return tokens.end - 1;
  }

  void add(uint32_t n, TokenSpan tokens) {
    FoundRole role{n, tokens, head_of(tokens), false, Reading::kNoName};
    for (uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const std::string_view w = d_.word(i);
      if (i - tokens.begin < 2 && p_.lexicon.phrase_word(w) == PhraseWord::kPast) role.former = true;
      if (w == "predecessor") role.former = true;
      const uint32_t name = d_.name_at(i);
      if (name == Reading::kNoName) continue;
      const EntityType type = d_.names[name].type;
      const bool better =
          role.organization == Reading::kNoName ||
          (type == EntityType::kOrganization && d_.names[role.organization].type == EntityType::kPlace);
      if ((type == EntityType::kOrganization || type == EntityType::kPlace) && better)
        role.organization = name;
    }
    used_ = std::max(used_, tokens.end);
    out_.push_back(role);
  }

  bool same_sentence(uint32_t a, uint32_t b) const {
    return d_.tokens.sentence_of(a) == d_.tokens.sentence_of(b);
  }

  const NounPhrases& p_;
  const Reading& d_;
  std::vector<FoundRole> out_;
  uint32_t used_ = 0;  // end of the last role: no word is in two
};

}  // namespace

std::vector<FoundRole> find_roles(const NounPhrases& phrases) { return RoleFinder(phrases).run(); }

}  // namespace newsglass
