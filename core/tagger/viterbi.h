// From tag scores to names: the best legal sequence of BIES tags of a sentence.
//
// A name of several tokens is B I* E of one type, of one token S. Cost: linear in tokens times tags, because
// the tags that may follow each other fall into two classes (inside a name of a type, outside every name).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsglass {

// Tag 0 is O; tag 1 + 4 * type + part with part 0 B, 1 I, 2 E, 3 S.
struct TaggedName {
  uint32_t begin;  // tokens, relative to the sentence
  uint32_t end;
  uint32_t type;
  float margin;  // the least lead of a chosen tag over the best other tag, over the name's tokens; may be
                 // negative
};

// `scores` has a row of kTaggerTags numbers for each token.
std::vector<TaggedName> best_names(std::span<const float> scores);

}  // namespace newsglass
