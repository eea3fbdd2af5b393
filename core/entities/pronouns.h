// He and she: each singular pronoun of the third person joined to the person it means, or left alone.
//
// Candidates are the persons of the last sentences whose gender agrees. What counts is how near and how
// prominent they are: subjects before others, those spoken of often before those named once, and nobody in
// quotation marks for a pronoun outside of them. When two fit equally well, the pronoun stays out.
//
//     “Not me,” he told Ms Diaz.      he: not Ms Diaz; the man spoken of before
#pragma once

#include <vector>

#include "entities/clusters.h"
#include "entities/discourse.h"
#include "mentions/mentions.h"

namespace newsglass {

struct JoinedPronoun {
  uint32_t token = 0;
  uint32_t name = 0;  // a name of the person
  double score = 0;
};

// In text order. Looks back a bounded number of mentions, so linear. Tells `clusters` the gender of persons
// whom a pronoun joined that could mean nobody else.
std::vector<JoinedPronoun> join_pronouns(const Discourse& d, Clusters& clusters);

}  // namespace newsglass
