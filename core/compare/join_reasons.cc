#include "compare/join_reasons.h"

#include <utility>

namespace newsglass {
namespace {

constexpr std::pair<Rule, std::string_view> kReasons[] = {
    {Rule::kAliasWikidata, "it leads to the same Wikidata item"},
    {Rule::kAliasSpelling, "the same name in another spelling"},
    {Rule::kAliasGivenName, "the same surname with a short form or an initial of the given name"},
    {Rule::kAliasFullerName, "part of the fuller name"},
    {Rule::kAliasMisspelling, "one letter apart, and the articles tell of one event"},
    {Rule::kAliasHandle, "an account that bears the name"},
    {Rule::kAliasAcronym, "its abbreviation"},
    {Rule::kAliasShortened, "a shorter form of the name"},
    {Rule::kAliasCountry, "another name of the same country"},
    {Rule::kAliasOtherType, "the same name, taken for another kind of thing, and the articles tell of one event"},
    {Rule::kAliasSoundsAlike, "the name sounds alike, and what the articles tell of it agrees"},
    {Rule::kAliasSurnameAndRole, "the only one of that surname in all these articles, with the same office"},
    {Rule::kAliasSurname, "the only one of that surname in the articles of this event, or of the same office"},
};

// “ and ”
constexpr char kOpeningMark[] = "\xE2\x80\x9C", kClosingMark[] = "\xE2\x80\x9D";

}  // namespace

std::string reason_for(Rule rule, std::string_view name, std::string_view document) {
  std::string out = kOpeningMark;
  out.append(name).append(kClosingMark).append(" in ").append(document).append(": ");
  for (const auto& [known, words] : kReasons)
    if (known == rule) return out.append(words);
  return out.append("another form of the name");
}

}  // namespace newsglass
