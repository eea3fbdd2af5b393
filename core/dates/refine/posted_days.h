// "Today" in a post is the day in its signature: "— Lowick Roads (@LowickRoads) February 27, 2025".
#pragma once

#include <optional>
#include <vector>

#include "dates/reader.h"
#include "sections/sections.h"

namespace newsglass {

class PostedDays {
 public:
  PostedDays(const Tokens& tokens, const Sections& sections, const DateWords& words,
             const DateLexicon& lexicon);

  // The day on which the post was written that `paragraph` belongs to; nothing outside of posts.
  std::optional<Date> of(TokenSpan paragraph) const;

 private:
  struct Post {
    TokenSpan tokens;
    Date day;
  };
  std::vector<Post> posts_;  // in text order
};

}  // namespace newsglass
