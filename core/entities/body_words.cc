#include "entities/body_words.h"

#include <iterator>

#include "base/table.h"

namespace newsglass {
namespace {

enum Of : uint8_t { kPlaces = 1, kOrganizations = 2, kBoth = 3 };

struct Kind {
  std::string_view name;
  Of of;
};
constexpr Kind kKinds[] = {
    {"any", kOrganizations},  // kAny
    {"country", kPlaces},
    {"region", kPlaces},
    {"city", kPlaces},
    {"island", kPlaces},
    {"land", kPlaces},
    {"water", kPlaces},
    {"road", kPlaces},
    {"port", kBoth},
    {"building", kBoth},
    {"museum", kBoth},
    {"church", kBoth},
    {"hospital", kBoth},
    {"school", kBoth},
    {"university", kBoth},
    {"restaurant", kBoth},
    {"court", kOrganizations},
    {"legislature", kOrganizations},
    {"council", kOrganizations},
    {"ministry", kOrganizations},
    {"government", kOrganizations},
    {"party", kOrganizations},
    {"union", kOrganizations},
    {"alliance", kOrganizations},
    {"forces", kOrganizations},
    {"team", kOrganizations},
    {"band", kOrganizations},
    {"charity", kOrganizations},
    {"lab", kOrganizations},
    {"company", kOrganizations},
    {"bank", kOrganizations},
    {"airline", kOrganizations},
    {"outlet", kOrganizations},
    {"agency", kOrganizations},
};

constexpr BodyKinds kinds_of(Of wanted) {
  BodyKinds out = 0;
  for (size_t i = 0; i < std::size(kKinds); ++i)
    if (kKinds[i].of & wanted) out |= BodyKinds{1} << i;
  return out;
}

}  // namespace

BodyKinds BodyWords::kind(std::string_view name) {
  for (size_t i = 0; i < std::size(kKinds); ++i)
    if (kKinds[i].name == name) return BodyKinds{1} << i;
  return 0;
}

Loaded<BodyWords> BodyWords::load(const Bundle& bundle) {
  BodyWords out;
  const auto error = read_table(bundle, "entities/body_words.tsv", 2, [&](const TableRow& row) {
    BodyKinds& kinds = out.words_[std::string(row[0])];
    for (std::string_view rest = row[1]; !rest.empty();) {
      const size_t bar = rest.find('|');
      const BodyKinds one = kind(rest.substr(0, bar));
      if (!one) return false;
      kinds |= one;
      rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
    }
    return true;
  });
  if (error) return *error;
  return out;
}

BodyKinds BodyWords::kinds(std::string_view normal) const {
  const auto found = words_.find(normal);
  return found == words_.end() ? 0 : found->second;
}

BodyKinds BodyWords::of(Thing::Kind kind_of_thing) {
  switch (kind_of_thing) {
    case Thing::kCountry:
      return kind("country");
    case Thing::kCapital:
    case Thing::kCity:
      return kind("city");
    case Thing::kRegion:
      return kind("region");
    case Thing::kMedia:
      return kind("outlet");  // "the company" is hardly ever the agency that reports on it
    case Thing::kParty:
      return kind("party");
    case Thing::kCompany:
      return kind("company");
    case Thing::kUniversity:
      return kind("university");
    case Thing::kBody:
      return kind("alliance");
    case Thing::kGovernment:
      return kind("agency");
    case Thing::kGroup:
    case Thing::kInstitute:
      return 0;
  }
  return 0;
}

BodyKinds BodyWords::likely(EntityType type) {
  return type == EntityType::kPlace          ? kind("city")
         : type == EntityType::kOrganization ? kind("company") | kind("team")
                                             : 0;
}

BodyKinds BodyWords::possible(EntityType type) {
  static constexpr BodyKinds kOfPlaces = kinds_of(kPlaces), kOfOrganizations = kinds_of(kOrganizations);
  return type == EntityType::kPlace ? kOfPlaces : type == EntityType::kOrganization ? kOfOrganizations : 0;
}

}  // namespace newsglass
