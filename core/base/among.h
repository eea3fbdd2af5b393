// Whether a value, mostly a word, stands in a short list.
#pragma once

#include <algorithm>
#include <iterator>

namespace newsglass {

template <class Value, class List>
bool among(const Value& value, const List& list) {
  return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

}  // namespace newsglass
