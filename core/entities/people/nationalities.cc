#include "entities/people/nationalities.h"

#include <algorithm>

namespace newsglass {

std::string_view Nationalities::country_of_name(uint32_t name) const {
  const TokenSpan span = p_.d.names[name].tokens;
  std::string phrase;
  for (uint32_t t = span.begin; t < span.end; ++t)
    phrase += (t == span.begin ? "" : " ") + std::string(p_.d.word(t));
  return p_.lexicon.knowledge().country(KnowledgeBase::key(phrase));
}

void Nationalities::add(const FoundRole& role) {
  for (uint32_t i = role.tokens.begin; i < role.tokens.end; ++i) {
    const uint32_t name = p_.d.name_at(i);
    if (name == Reading::kNoName) continue;
    // "the Dutch envoy to Kenya", "minister of Kenya"
    const bool behind = i > role.head;
    if (behind && p_.d.word(i - 1) != "of" && !(p_.d.word(i - 1) == "the" && p_.d.word(i - 2) == "of")) break;
    const std::string_view country = country_of_name(name);
    if (!country.empty()) countries_[clusters_.root(role.name)].emplace_back(country);
    i = p_.d.names[name].tokens.end - 1;
  }
}

void Nationalities::add_known(uint32_t name, std::string_view whole_name) {
  const KnowledgeBase& knowledge = p_.lexicon.knowledge();
  for (const KnownPerson& person : knowledge.people(knowledge.person_key(whole_name)))
    for (std::string_view rest = person.countries; !rest.empty();) {
      const size_t bar = rest.find('|');
      countries_[clusters_.root(name)].emplace_back(rest.substr(0, bar));
      rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
    }
}

Nationalities::Answer Nationalities::is_of(uint32_t root, std::string_view country) const {
  const auto found = countries_.find(root);
  if (found == countries_.end()) return kUnknown;
  const auto& countries = found->second;
  return std::find(countries.begin(), countries.end(), country) != countries.end() ? kYes : kNo;
}

std::string_view Nationalities::described_at(uint32_t i) const {
  using P = PartOfSpeech;
  const Reading& d = p_.d;
  if (d.word(i) != "the") return {};
  const uint32_t name = d.name_at(i + 1);
  if (name == Reading::kNoName || d.names[name].type != EntityType::kGroup || d.names[name].tokens.begin != i + 1) return {};
  const uint32_t end = d.names[name].tokens.end;
  const std::string_view word = d.word(end - 1);
  const bool many = word.ends_with('s') || word.ends_with("ese") || word.ends_with("ish") || word.ends_with("ch") || word.ends_with("men");
  const bool one = word.size() > 3 && (!many || word == "czech");
  const P next = d.tag(end);
  const bool belongs = next == P::kNoun || next == P::kName || next == P::kAdjective || next == P::kNumber ||
                       next == P::kParticiple || d.word(end) == "-" || d.word(end) == "and";
  return one && !belongs ? country_of_name(name) : std::string_view();
}

}  // namespace newsglass
