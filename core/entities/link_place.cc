#include "entities/link_place.h"

#include <algorithm>
#include <string>
#include <vector>

namespace newsglass {
namespace {

// "New South Wales" is the longest region that is looked for after a comma.
constexpr uint32_t kRegionWords = 3;
// A city of fewer thousands of people needs more than its name.
constexpr uint32_t kLarge = 400;
// So many times the people of the next largest city of the name: the city meant where nothing else is said.
constexpr uint32_t kFarLarger = 5;

bool within(std::string_view place, std::string_view region) {
  return place.substr(0, region.size()) == region;  // "US-TX" in "US"
}

}  // namespace

// "Texas" in "Paris, Texas": the code of the country or region that stands after a comma, or empty.
std::string_view PlaceLinker::region_after(const Mention& mention) const {
  const uint32_t comma = mention.tokens.end;
  if (comma + 1 >= tokens_.size() || text_.view(tokens_[comma].span) != ",") return {};
  for (uint32_t end = std::min(comma + 1 + kRegionWords, tokens_.size()); end > comma + 1; --end)
    for (const Thing& thing : knowledge_.things(KnowledgeBase::key(text_.view(tokens_.bytes_of({comma + 1, end})))))
      if ((thing.kind == Thing::kCountry || thing.kind == Thing::kRegion) && !thing.country.empty())
        return thing.country;
  return {};
}

// "in Boston", "(Norway)" after an athlete, a dateline: a place and not the team that bears its name.
bool PlaceLinker::is_locative(const Mention& mention) const {
  const uint32_t begin = mention.tokens.begin, end = mention.tokens.end;
  if (begin == 0) return false;
  const std::string_view before = tokens_.normal(begin - 1);
  if (before == "(") return end < tokens_.size() && tokens_.normal(end) == ")";
  return before == "in" || before == "near" || before == "outside" || before == "around";
}

// "province" in "Santa Fe province": the name of a region, whatever city bears it too.
bool PlaceLinker::is_called_region(const Mention& mention) const {
  if (mention.tokens.end >= tokens_.size()) return false;
  const std::string_view after = tokens_.normal(mention.tokens.end);
  return after == "province" || after == "state" || after == "county" || after == "region" || after == "oblast" ||
         after == "governorate" || after == "prefecture";
}

std::vector<Thing> PlaceLinker::candidates(const Entity& entity) const {
  std::vector<Thing> out;
  for (const std::string& alias : entity.aliases)
    for (const Thing& thing : knowledge_.things(KnowledgeBase::key(alias)))
      if (thing.is_place() &&
          std::none_of(out.begin(), out.end(), [&](const Thing& c) { return c.wikidata == thing.wikidata; }))
        out.push_back(thing);
  return out;
}

std::pair<std::string_view, Rule> PlaceLinker::link(const Entity& entity) const {
  std::vector<Thing> left = candidates(entity);
  const auto keep = [&](const auto& fits) {
    left.erase(std::remove_if(left.begin(), left.end(), [&](const Thing& c) { return !fits(c); }), left.end());
  };
  bool beside = false, placed = false;
  for (const MentionId id : entity.mentions) {
    const Mention& m = entities_.mentions[id.index];
    if (m.form != MentionForm::kName || left.empty()) continue;
    if (is_locative(m)) placed = true;
    if (evidence_.sport() && !is_locative(m)) return {};
    if (is_called_region(m)) keep([](const Thing& c) { return c.kind == Thing::kRegion || c.kind == Thing::kCountry; });
    const std::string_view region = region_after(m);
    if (region.empty()) continue;
    beside = true;
    keep([&](const Thing& c) { return within(c.country, region); });
  }
  if (left.empty()) return {};
  std::stable_sort(left.begin(), left.end(), [](const Thing& a, const Thing& b) { return a.weight > b.weight; });
  const Thing& first = left[0];
  if (beside && left.size() == 1) return {first.wikidata, "link.place.region"};
  if (first.kind == Thing::kCity && first.weight < kLarge && !(placed && evidence_.names_country(first.country)))
    return {};
  if (left.size() == 1) return {first.wikidata, "link.place.name"};
  if (first.weight > 0 && first.weight >= kFarLarger * left[1].weight) return {first.wikidata, "link.place.largest"};
  return {};
}

}  // namespace newsglass
