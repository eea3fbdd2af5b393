// No date stands inside a name: "April Ryan", "Room 2022", "the Sunday Times", “A Week in Winter”.
#pragma once

#include "base/string_map.h"
#include "dates/expression.h"
#include "syntax/reading.h"

namespace newsglass {

class PartsOfNames {
 public:
  // `reading` must outlive the object.
  explicit PartsOfNames(const Reading& reading);

  bool holds(const Match& match) const;

 private:
  bool stands_in_name(const Match& match) const;
  bool is_given_name(const Match& match) const;
  bool stands_in_title(const Match& match) const;

  const Reading& reading_;
  StringSet given_names_;  // "april" where the text names an April Ryan
};

}  // namespace newsglass
