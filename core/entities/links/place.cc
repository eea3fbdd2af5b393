#include "entities/links/place.h"

#include <algorithm>
#include <string>
#include <vector>

namespace newsglass {
namespace {

// "New South Wales" is the longest region that is looked for after a comma.
constexpr uint32_t kRegionWords = 3;
// A city of fewer thousands of people needs more than its name.
constexpr uint32_t kLarge = 400;
// A city of as many is meant by its name even if a region has it too.
constexpr uint32_t kLargest = 5000;
// So many times the people of the next largest city of the name: the city meant where nothing else is said.
constexpr uint32_t kFarLarger = 5;
// Words after a city within which an exchange may follow.
constexpr uint32_t kToExchange = 5;

bool within(std::string_view place, std::string_view region) {
  return place.substr(0, region.size()) == region;  // "US-TX" in "US"
}

}  // namespace

// "Texas" in "Paris, Texas": the region or country that stands after a comma; not "Jordan" in "Lebanon, the
// Jordan News Agency".
std::optional<Thing> PlaceLinker::region_after(const Mention& mention) const {
  const uint32_t begin = mention.tokens.end + 1;
  if (begin >= tokens_.size() || text_.view(tokens_[begin - 1].span) != ",") return std::nullopt;
  for (uint32_t end = std::min(begin + kRegionWords, tokens_.size()); end > begin; --end) {
    if (end < tokens_.size() && tokens_[end].is_capitalised() && tokens_[end].is_word()) continue;
    for (const Thing& thing :
         knowledge_.things(KnowledgeBase::key(text_.view(tokens_.bytes_of({begin, end})))))
      if ((thing.kind == Thing::kCountry || thing.kind == Thing::kRegion) && !thing.country.empty())
        return thing;
  }
  return std::nullopt;
}

// "in Boston", "(Norway" after an athlete, "BOSTON - " or "BOSTON, May 4" before a report: a place and not
// the team that bears its name.
bool PlaceLinker::is_locative(const Mention& mention) const {
  const uint32_t begin = mention.tokens.begin, end = mention.tokens.end;
  if (begin > 0) {
    const std::string_view before = tokens_.normal(begin - 1);
    if (before == "in" || before == "near" || before == "outside" || before == "around" || before == "(")
      return true;
  }
  const bool begins = begin == tokens_.sentence_at(begin).begin;
  return begins && tokens_[begin].shape == WordShape::kAllCaps && end < tokens_.size() &&
         !tokens_[end].is_word();
}

// "province" in "Santa Fe province", "the states of Parana": the name of a region, whatever city bears it
// too.
bool PlaceLinker::is_called_region(const Mention& mention) const {
  const uint32_t begin = mention.tokens.begin, end = mention.tokens.end;
  if (begin > 1 && tokens_.normal(begin - 1) == "of") {
    const std::string_view before = tokens_.normal(begin - 2);
    if (before == "province" || before == "provinces" || before == "state" || before == "states") return true;
  }
  if (end >= tokens_.size()) return false;
  const std::string_view after = tokens_.normal(end);
  return after == "province" || after == "state" || after == "county" || after == "region" ||
         after == "oblast" || after == "governorate" || after == "prefecture";
}

// "southern Buenos Aires": a part of a region rather than of a city, where a region has the name.
bool PlaceLinker::is_part(const Mention& mention) const {
  if (mention.tokens.begin == 0) return false;
  const std::string_view before = tokens_.normal(mention.tokens.begin - 1);
  return before == "southern" || before == "northern" || before == "eastern" || before == "western";
}

// "the Tokyo and London stock exchanges": what is traded there, not the city.
bool PlaceLinker::is_exchange(const Mention& mention) const {
  const uint32_t end = std::min(mention.tokens.end + kToExchange, tokens_.size());
  for (uint32_t t = mention.tokens.end; t < end; ++t) {
    const std::string_view w = tokens_.normal(t);
    if (w == "exchange" || w == "exchanges" || w == "bourse") return true;
    if (!tokens_[t].is_word()) break;
  }
  return false;
}

// The places that every name of the entity may mean ("Washington", "D.C."); names that mean none do not
// count.
std::vector<Thing> PlaceLinker::candidates(EntityId id) const {
  std::vector<Thing> out;
  bool any = false;
  for (const NameMeaning& name : evidence_.meanings(id)) {
    std::vector<Thing> meant = name.things;
    meant.erase(std::remove_if(meant.begin(), meant.end(), [](const Thing& t) { return !t.is_place(); }),
                meant.end());
    if (meant.empty()) continue;
    const auto lacks = [](const std::vector<Thing>& in, const Thing& t) {
      return std::none_of(in.begin(), in.end(), [&](const Thing& o) { return o.wikidata == t.wikidata; });
    };
    if (any) {
      out.erase(std::remove_if(out.begin(), out.end(), [&](const Thing& t) { return lacks(meant, t); }),
                out.end());
    } else {
      for (const Thing& thing : meant)
        if (lacks(out, thing)) out.push_back(thing);
    }
    any = true;
  }
  return out;
}

// A region or town is meant only where other names speak of its country, a town of the United States where
// they speak of its state: there is a Montana in Cape Town and a Burlington in many states.
bool PlaceLinker::is_likely(const Thing& place, bool placed) const {
  if (place.kind == Thing::kRegion)
    return place.country.empty() || evidence_.names_of_country(place.country.substr(0, 2)) > 1;
  if (place.kind != Thing::kCity || place.weight >= kLarge) return true;
  return placed && (place.country.size() > 2 ? evidence_.names_region(place.country)
                                             : evidence_.names_country(place.country));
}

// A city that is not among the largest, or that is spoken of in parts, and a region of the same name ("Santa
// Fe"): either may be meant.
bool PlaceLinker::has_twin_region(const std::vector<Thing>& places, bool parted) const {
  return std::any_of(places.begin(), places.end(), [&](const Thing& city) {
    return ((city.kind == Thing::kCity && city.weight < kLargest) ||
            (parted && (city.kind == Thing::kCity || city.kind == Thing::kCapital))) &&
           std::any_of(places.begin(), places.end(), [&](const Thing& region) {
             return region.kind == Thing::kRegion && region.country.substr(0, 2) == city.country.substr(0, 2);
           });
  });
}

// In a report on sport a country is meant where most of its names are placed ("(Norway)"), a city where all
// are.
bool PlaceLinker::is_team(const std::vector<Thing>& places, uint32_t placed, uint32_t names) const {
  return places[0].kind == Thing::kCountry ? placed * 2 <= names : placed < names;
}

std::pair<std::string_view, Rule> PlaceLinker::link(EntityId id) const {
  std::vector<Thing> left = candidates(id);
  const auto keep = [&](const auto& fits) {
    left.erase(std::remove_if(left.begin(), left.end(), [&](const Thing& c) { return !fits(c); }),
               left.end());
  };
  bool beside = false, parted = false;
  uint32_t placed = 0, names = 0;
  for (const MentionId mention : entities_.all[id.index].mentions) {
    const Mention& m = entities_.mentions[mention.index];
    if (left.empty()) return {};
    if (m.form != MentionForm::kName) continue;
    const bool locative = is_locative(m);
    placed += locative;
    ++names;
    if (!locative && m.tokens.size() == 1 && evidence_.is_surname(tokens_.normal(m.tokens.begin))) return {};
    if (is_exchange(m)) return {};
    parted |= is_part(m);
    if (is_called_region(m))
      keep([](const Thing& c) { return c.kind == Thing::kRegion || c.kind == Thing::kCountry; });
    const std::optional<Thing> region = region_after(m);
    // "Oman, Qatar and Kuwait" tells one after the other; "Lebanon, Ohio" tells where.
    const bool told = region && (region->kind == Thing::kRegion || left[0].kind != Thing::kCountry);
    if (!told) continue;
    beside = true;
    keep([&](const Thing& c) { return within(c.country, region->country); });
  }
  if (left.empty()) return {};
  if (has_twin_region(left, parted)) return {};
  if (evidence_.sport() && is_team(left, placed, names)) return {};
  std::stable_sort(left.begin(), left.end(),
                   [](const Thing& a, const Thing& b) { return a.weight > b.weight; });
  const Thing& first = left[0];
  if (beside && left.size() == 1) return {first.wikidata, Rule::kLinkPlaceRegion};
  if (!is_likely(first, placed > 0)) return {};
  if (left.size() == 1) return {first.wikidata, Rule::kLinkPlaceName};
  if (first.weight > 0 && first.weight >= kFarLarger * left[1].weight)
    return {first.wikidata, Rule::kLinkPlaceLargest};
  return {};
}

}  // namespace newsglass
