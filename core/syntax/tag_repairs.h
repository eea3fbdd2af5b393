// Parts of speech put right where the tagger errs and the words around leave no doubt, mostly about verbs that report:
// critics [charge/noun] that it rained.
//
// The repairs stand in one ordered table (tag_repairs.cc), each with its name, the tags it changes, the tag it gives and
// an example; for each token they are tried in that order, so that a later one sees what an earlier one did, also of the
// tokens before. Linear: every look around is bounded.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "marks/marks.h"
#include "syntax/part_of_speech.h"
#include "tokens/token.h"

namespace newsglass {

// What the repairs look at beside the tags.
struct TagContext {
  const Tokens& tokens;
  const Marks& marks;
  const Lexicon& lexicon;
  const std::vector<uint16_t>& classes;    // of each token, bits of WordClass
  const std::vector<uint32_t>& verb_form;  // of each token, Lexicon::form_of
};

struct TagRepaired {
  uint32_t token;
  PartOfSpeech from, to;
  std::string_view repair;  // its name in the table
};

// Changes `tags`; returns what it changed, in text order.
std::vector<TagRepaired> repair_tags(const TagContext& context, std::vector<PartOfSpeech>& tags);

// The names of all repairs, in order.
std::vector<std::string_view> names_of_tag_repairs();

}  // namespace newsglass
