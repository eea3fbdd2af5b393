// Words that speak for a link in the sentence of a name: those of offices, of companies and, against it, of
// sport.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

// A set of words' meanings: kinds of office as KnownPerson::kinds names them, sport, company.
using Topics = uint16_t;

class LinkWords {
 public:
  // Reads knowledge/evidence.tsv.
  static Loaded<LinkWords> load(const Bundle& bundle);

  // What `normal` (a token's normal form) speaks for.
  Topics topics(std::string_view normal) const;
  // The topics named in "head|minister".
  static Topics parse(std::string_view names);

  static constexpr Topics kSport = 1 << 8, kCompany = 1 << 9, kPlay = 1 << 10;

 private:
  StringMap<Topics> words_;
};

}  // namespace newsglass
