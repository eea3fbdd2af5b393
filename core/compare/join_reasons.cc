#include "compare/join_reasons.h"

#include <utility>

namespace newsglass {
namespace {

constexpr std::pair<std::string_view, std::string_view> kReasons[] = {
    {"alias.wikidata", "it leads to the same Wikidata item"},
    {"alias.spelling", "the same name in another spelling"},
    {"alias.given-name", "the same surname with a short form or an initial of the given name"},
    {"alias.fuller-name", "part of the fuller name"},
    {"alias.misspelling", "one letter apart, and the articles tell of one event"},
    {"alias.handle", "an account that bears the name"},
    {"alias.acronym", "its abbreviation"},
    {"alias.shortened", "a shorter form of the name"},
    {"alias.country", "another name of the same country"},
    {"alias.sounds-alike", "the name sounds alike, and what the articles tell of it agrees"},
    {"alias.surname-and-role", "the only one of that surname in all these articles, with the same office"},
    {"alias.surname", "the only one of that surname in the articles of this event, or of the same office"},
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
