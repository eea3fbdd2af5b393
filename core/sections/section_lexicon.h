// The words that tell what a line beside the article is (data/sections/cues.tsv).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

// The classes of a phrase, as bits: one phrase can be of several.
enum SectionCue : uint16_t {
  kCueWhole = 1,
  kCueOpening = 2,
  kCueHeading = 4,
  kCueEnd = 8,
  kCueCaption = 16,
  kCueCredit = 32,
  kCueMeta = 64,
  kCueDate = 128,
  kCueFunction = 256,
  kCueNote = 512,
  kCuePicture = 1024,
};

struct SectionLexicon {
  static Loaded<SectionLexicon> load(const Bundle& bundle);

  // The classes of a phrase in the form of the file; 0 for one that is not in it.
  uint16_t classes(std::string_view phrase) const;

  StringMap<uint16_t> phrases;
  uint32_t longest = 0;  // words of the longest phrase
};

}  // namespace newsglass
