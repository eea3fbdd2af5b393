#include "mentions/rules/places.h"

#include <string>
#include <utility>

#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostDatelineTokens = 6;  // from the town to the dash

class PlaceRules : private NameRule {
 public:
  PlaceRules(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
             NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    for (size_t i = 0; i < names_.size(); ++i) {
      NameCandidate& name = names_[i];
      const TokenSpan room = room_of(names_, i, tokens_.size());
      if (name.type == EntityType::kPlace) {
        add_compass(name, room.begin);
        add_region(name, room.end);
        add_site(name, room.end);
      } else if ((name.margin < kDoubt && is_told(name, room.end)) || is_state_of_place(name)) {
        retype(name, EntityType::kPlace, Rule::kWordPlace);
      }
      add_state(i, room.end);
      if (name.type == EntityType::kPerson) add_country_code(name.tokens.end);
    }
    return merged(names_, added_);
  }

 private:
  // Whether the words beside a doubtful name tell that it is a place.
  bool is_told(const NameCandidate& name, uint32_t limit) const {
    if (name.type == EntityType::kGroup) return false;
    const TokenSpan span = name.tokens;
    if (name.type == EntityType::kPerson && span.begin > 0 &&
        (word(span.begin - 1) == "in" || word(span.begin - 1) == "near") && word(span.end) != "'s")
      return true;
    if (is(NameWords::kInstitution, span.end - 1) || is(NameWords::kBody, span.end - 1)) return false;
    if (span.begin > 1 && word(span.begin - 1) == "of" && is(NameWords::kPlaceNounOf, span.begin - 2))
      return true;
    if (name.margin < kOpen && span.end < limit && is_lower(span.end) && !is_lower(span.end - 1) &&
        is(NameWords::kPlaceNoun, span.end))
      return true;
    return name.type == EntityType::kPerson && opens_dateline(span);
  }

  // "State of Israel" is the country, not one of its bodies.
  bool is_state_of_place(const NameCandidate& name) const {
    const TokenSpan span = name.tokens;
    if (name.type == EntityType::kPerson || name.type == EntityType::kGroup || span.size() < 3) return false;
    return is(NameWords::kState, span.begin) && word(span.begin + 1) == "of" &&
           is_listed_place({span.begin + 2, span.end});
  }

  bool is_listed_place(TokenSpan span) const {
    return lists_.contains(NameLists::kPlace, text_, tokens_, span);
  }

  // "LUND, Calif. (TRN) - ..." at a paragraph's beginning.
  bool opens_dateline(TokenSpan span) const {
    if (tokens_.paragraph_at(span.begin).begin != span.begin) return false;
    for (uint32_t t = span.begin; t < span.end; ++t)
      if (tokens_[t].shape != WordShape::kAllCaps) return false;
    uint32_t dash = span.end;
    while (dash < tokens_.size() && dash < span.begin + kMostDatelineTokens && !is_dash(dash)) ++dash;
    return word(span.end) == "," && dash < tokens_.size() && is_dash(dash) && tokens_[dash].space_before;
  }

  bool is_dash(uint32_t t) const {
    const std::string_view mark = word(t);
    return mark == "-" || mark == "\u2013" || mark == "\u2014";
  }

  // "in east Timor" is "East Timor" in small letters.
  void add_compass(NameCandidate& name, uint32_t free_from) const {
    if (name.tokens.begin <= free_from) return;
    const uint32_t before = name.tokens.begin - 1;
    const bool compass = word(before) == "east" || word(before) == "west" || word(before) == "north" ||
                         word(before) == "south";
    if (!compass || !is_lower(before)) return;
    std::string key(word(before));
    key[0] = static_cast<char>(key[0] - 'a' + 'A');
    key += NameLists::squeeze(text_, tokens_, name.tokens);
    if (!lists_.contains(NameLists::kPlace, key)) return;
    name.tokens.begin = before;
    name.rule = Rule::kWordCompass;
  }

  // "in Lund province": without an article that is the region's name.
  void add_region(NameCandidate& name, uint32_t limit) const {
    const uint32_t next = name.tokens.end;
    if (next >= limit || !is_lower(next) || !is(NameWords::kRegion, next)) return;
    if (name.tokens.begin == 0 || word(name.tokens.begin - 1) == "the" || word(next + 1) == "of") return;
    ++name.tokens.end;
    name.rule = Rule::kWordRegion;
  }

  // "the Ternby refugee camp": the site's name, but for a town's or country's that has others: "a London prison".
  void add_site(NameCandidate& name, uint32_t limit) const {
    uint32_t site = name.tokens.end;
    if (site + 1 < limit && word(site) == "refugee") ++site;
    if (site >= limit || !is_lower(site) || !is(NameWords::kSiteTail, site) || is_listed_place(name.tokens)) return;
    name.tokens.end = site + 1;
    name.rule = Rule::kWordSite;
  }

  // "Lund, NB", "Lund, Calif.": the letters of a state or province, and the town before them.
  void add_state(size_t i, uint32_t limit) {
    NameCandidate& name = names_[i];
    const uint32_t code = name.tokens.end + 1;
    if (word(name.tokens.end) != "," || code >= tokens_.size() || code > limit || !is_state(code)) return;
    if (name.type == EntityType::kPerson && name.margin < kDoubt)
      retype(name, EntityType::kPlace, Rule::kWordPlace);
    if (name.type != EntityType::kPlace) return;
    if (word(code) == "d.c." || word(code) == "dc") {  // the district is the city
      if (code < limit || names_[i + 1].tokens.size() == 1)
        added_.push_back({{name.tokens.begin, code + 1}, EntityType::kPlace, name.margin, Rule::kWordPostal});
      return;
    }
    added_.push_back({{code, code + 1}, EntityType::kPlace, kRuleMargin, Rule::kWordPostal});
  }

  bool is_state(uint32_t t) const {
    const bool short_word = tokens_[t].is_capitalised() && word(t).ends_with('.');
    return (short_word || tokens_[t].shape == WordShape::kAllCaps) && is(NameWords::kPostal, t);
  }

  // "Ana Torres (ESP)", as results of sports have it.
  void add_country_code(uint32_t bracket) {
    const uint32_t code = bracket + 1;
    if (word(bracket) != "(" || word(code + 1) != ")") return;
    if (tokens_[code].shape == WordShape::kAllCaps && is(NameWords::kCountryCode, code))
      added_.push_back({{code, code + 1}, EntityType::kPlace, kRuleMargin, Rule::kWordCountryCode});
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_, added_;
};

}  // namespace

NameCandidates apply_place_rules(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 const NameWords& words, NameCandidates names) {
  return PlaceRules(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
