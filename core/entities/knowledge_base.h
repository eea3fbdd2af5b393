// What the program knows of the world by name: places, organizations and office holders with their Wikidata
// ids (data/knowledge, made by tools/knowledge/build.py from open tables).
//
// Why sorted lines and not a map: the files are searched as they lie in the bundle, so that loading costs one
// pass that checks them (about 2 ms) and a lookup about 15 string comparisons.
//
//     knowledge.things(KnowledgeBase::key("The U.S."))          ->   {Q30, country, "US"}
//     knowledge.people(knowledge.person_key("Sergei ..."))  ->   {Q..., "RU", years in office, terms}
//     knowledge.holders("UA", "president", 2025)                ->   who may be "the Ukrainian president"
//
// The files name nobody by surname alone, and no name of theirs stands for two people.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

struct Thing {
  enum Kind : uint8_t {
    kCountry,
    kCapital,
    kCity,
    kRegion,
    kGroup,  // a demonym or adjective ("Dutch"); the id and country are those of the country
    kBody,   // international
    kGovernment,
    kMedia,
    kParty,
    kCompany,
    kUniversity,
    kInstitute,
  };

  std::string_view wikidata;
  Kind kind = kCountry;
  std::string_view country;  // ISO 3166-1, or "US-TX"; empty for international bodies
  uint32_t weight = 0;       // of cities: thousands of people

  bool is_place() const { return kind <= kRegion; }
  bool is_organization() const { return kind >= kBody; }
};

struct KnownPerson {
  std::string_view wikidata;   // empty: known by name and office alone
  std::string_view countries;  // "CA|GB"
  std::string_view kinds;      // of office: "head|minister"
  uint16_t first_year = 0;     // of the first term known; 0: unknown
  bool common_name = false;    // one that many bear
};

// A term of office, for "the Ukrainian president".
struct OfficeHolder {
  std::string_view key;       // of the holder's name, as person_key() makes it
  std::string_view wikidata;  // or empty
  uint16_t from = 0, to = 0;  // years; 0: unknown, not ended
};

class KnowledgeBase {
 public:
  KnowledgeBase() = default;
  KnowledgeBase(KnowledgeBase&&) = default;  // a copy would leave its terms pointing into the original
  KnowledgeBase& operator=(KnowledgeBase&&) = default;

  // Reads knowledge/names.tsv, persons.tsv, countries.tsv and spellings.tsv.
  static Loaded<KnowledgeBase> load(const Bundle& bundle);

  // Lower case without diacritics, points, apostrophes and a leading "the"; hyphens are blanks.
  static std::string key(std::string_view name);
  // key() with the usual spellings of a name made one ("Sergei", "Sergey"), without "Jr".
  std::string person_key(std::string_view name) const;
  // "george w bush" -> "george bush", for names given with initials that the files have without.
  static std::string without_initials(std::string_view person_key);

  std::vector<Thing> things(std::string_view key) const;
  std::vector<KnownPerson> people(std::string_view person_key) const;

  // Who holds `office` ("president", "foreign minister": tools/knowledge/offices.py) of `country` in `year`;
  // of any time if it is 0. In the order of the names.
  std::vector<OfficeHolder> holders(std::string_view country, std::string_view office, uint16_t year) const;

  // The country that a name, short form or adjective means: "US" for "America", "American". None if several.
  std::string_view country(std::string_view key) const;

  // The wikidata id of a country code, or empty.
  std::string_view country_wikidata(std::string_view code) const;

 private:
  struct Term {
    std::string_view country, office;
    OfficeHolder holder;
  };

  // The bundle's bytes need not outlive the model, so the views below point into these copies.
  std::vector<char> names_, persons_, countries_;
  StringMap<std::string> spellings_;  // a word of a name: its usual spelling
  std::vector<Term> terms_;           // by country and office
};

}  // namespace newsglass
