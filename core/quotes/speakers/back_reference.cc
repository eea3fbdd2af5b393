#include "quotes/speakers/back_reference.h"

#include <algorithm>
#include <string>

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestIntroduction = 6;  // tokens from "a" to the noun

bool introduces(std::string_view w) { return w == "a" || w == "an" || w == "one" || w == "another"; }

// "the Dane", but not "the Danes", "the Dutch", "the Japanese".
bool is_plural_demonym(std::string_view w) {
  return w.ends_with('s') || w.ends_with("ese") || w.ends_with("sh") || w.ends_with("ch") || w.ends_with("men") || w.ends_with("ss");
}

}  // namespace

BackReferences::BackReferences(const QuoteContext& c) : c_(c), first_name_(c.size()) {
  const auto first = std::find_if(c.names.begin(), c.names.end(), [](const NameMention& n) { return n.type == EntityType::kPerson; });
  if (first != c.names.end()) first_name_ = first->tokens.begin;
  for (uint32_t i = 0; i < c.size(); ++i) {
    if (c.tag(i) == P::kNoun && c.word(i).ends_with('s')) introduced_.emplace(std::string(c.word(i)), i);
    if (!introduces(c.word(i))) continue;
    for (uint32_t k = i + 1; k < i + kLongestIntroduction && c.tag(k) != P::kPunctuation && !c.is_verb(k); ++k)
      if (c.tag(k) == P::kNoun) introduced_.emplace(std::string(c.word(k)), k);
  }
}

bool BackReferences::points_back(TokenSpan source, uint32_t head) const {
  const std::string_view first = c_.word(source.begin);
  const bool definite = first == "the" || first == "this" || first == "that";
  const bool owned = c_.tag(source.begin) == P::kPossessive && first != "my" && first != "our" && first != "your";
  return (definite || owned) && head > first_name_ && head + 1 == source.end && is_one_person(head) && !is_introduced(head);
}

bool BackReferences::is_one_person(uint32_t head) const {
  if (const uint32_t name = c_.name_at(head); name != Reading::kNoName)
    return c_.names[name].type == EntityType::kGroup && !is_plural_demonym(c_.word(head));
  return c_.is(head, kWordPerson) && !c_.is(head, kWordBody) && !c_.word(head).ends_with('s');
}

bool BackReferences::is_introduced(uint32_t head) const {
  std::string word(c_.word(head));
  auto found = introduced_.find(word);
  if (found != introduced_.end() && found->second < head) return true;
  found = introduced_.find(word += 's');
  return found != introduced_.end() && found->second < head;
}

}  // namespace newsglass
