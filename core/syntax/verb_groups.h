// What belongs to a verb: the auxiliaries, adverbs and negations before it.
//
//     She [has not yet been told]          told: passive, negated
//     It['s raining]                       raining: progressive, contracted
//     He hopes to [be heard]               heard: infinitive, passive
//     [Having said] that, she left         said: gerund
//
// There is no parser: a group ends at the first word before it that cannot belong to one. Cost: its length.
#pragma once

#include "syntax/reading.h"

namespace newsglass {

struct VerbGroup {
  uint32_t begin = 0;  // its first word; "to" is none
  bool infinitive = false;   // "to" stands before it
  bool gerund = false;       // "saying", "having said": without a form of "be"
  bool passive = false;      // "was told"
  bool progressive = false;  // "is meeting", "it's raining"
  bool negated = false;
  bool contracted = false;   // "'s" stands in it, which is "has" or "is"
};

// Of the verb at `verb`; nothing before `limit` or inside quotation marks is looked at.
VerbGroup verb_group(const Reading& reading, uint32_t verb, uint32_t limit);

// Past the adverbs and forms of "have" at `i`, towards the verb they belong to; no farther than `limit`.
uint32_t skip_auxiliaries(const Reading& reading, uint32_t i, uint32_t limit);

// "is", "been", "'re"; not "'s", which may be "has".
bool is_form_of_be(std::string_view word);

// "not", "never", "didn't".
bool negates(std::string_view word);

}  // namespace newsglass
