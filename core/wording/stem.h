// A light stemmer: the endings of English inflection, so that "ordered", "orders" and "ordering" meet.
#pragma once

#include <string>
#include <string_view>

namespace newsglass {

// `word` in small letters. Regular forms only; irregular ones are in data/compare/irregular.tsv.
std::string stem(std::string_view word);

}  // namespace newsglass
