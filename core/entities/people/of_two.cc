#include "entities/people/of_two.h"

namespace newsglass {

OfTwo of_two_at(const Reading& d, uint32_t i) {
  if (d.word(i) != "the" || d.name_at(i + 2) != Reading::kNoName) return OfTwo::kNeither;
  const PartOfSpeech after_next = d.tag(i + 3);
  switch (d.tag(i + 2)) {
    case PartOfSpeech::kNoun:
      // A verb taken for a noun: "the latter prefers a tunnel".
      if (after_next != PartOfSpeech::kDeterminer && after_next != PartOfSpeech::kPossessive)
        return OfTwo::kNeither;
      break;
    case PartOfSpeech::kName:
    case PartOfSpeech::kAdjective:
    case PartOfSpeech::kNumber:
      return OfTwo::kNeither;
    default:
      break;
  }
  if (d.word(i + 1) == "former") return OfTwo::kFormer;
  return d.word(i + 1) == "latter" ? OfTwo::kLatter : OfTwo::kNeither;
}

}  // namespace newsglass
