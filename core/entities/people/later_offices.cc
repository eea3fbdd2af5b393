#include "entities/people/later_offices.h"

#include <algorithm>

#include "entities/people/person_mention.h"

namespace newsglass {
namespace {

constexpr uint32_t kOpening = 80;  // tokens of an article: its headline and first sentence

}  // namespace

LaterOffices::LaterOffices(const NounPhrases& phrases, const std::vector<FoundRole>& roles, const Clusters& clusters) : p_(phrases) {
  for (const Section& section : p_.d.sections.all)
    if (section.kind == SectionKind::kHeadline) headlines_.push_back(p_.d.tokens.tokens_in(section.span));
  for (const FoundRole& role : roles) {
    const uint32_t root = clusters.root(role.name);
    const auto [known, fresh] = only_.emplace(std::string(p_.d.word(role.head)), root);
    if (!fresh && known->second != root) known->second = Reading::kNoName;
  }
}

uint32_t LaterOffices::holder(uint32_t head) const {
  if (head > kOpening) return Reading::kNoName;
  const auto found = only_.find(p_.d.word(head));
  return found == only_.end() ? Reading::kNoName : found->second;
}

std::optional<TokenSpan> LaterOffices::in_headline(uint32_t t) const {
  const bool inside = std::any_of(headlines_.begin(), headlines_.end(), [&](TokenSpan h) { return h.begin <= t && t < h.end; });
  if (!inside || !p_.is_head(t) || p_.is_head(t + 1) || p_.d.tag(t + 1) == PartOfSpeech::kWh || p_.d.is_possessor({t, t + 1}) || !speaks(p_.d, {t, t + 1})) return std::nullopt;
  return TokenSpan{t, t + 1};
}

}  // namespace newsglass
