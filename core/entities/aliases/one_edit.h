// Words one letter apart, found by hashing: "Maurer" and "Mauer", "Kristen" and "Kristin".
#pragma once

#include <string>
#include <vector>

namespace newsglass {

// The word and what it becomes without one of its letters. Two words one letter apart share one of these.
std::vector<std::string> one_edit_keys(const std::string& word);

// One letter more, less or another.
bool is_one_edit(const std::string& a, const std::string& b);

// Two neighbouring letters change places: "Untied", "United".
bool is_swapped(const std::string& a, const std::string& b);

}  // namespace newsglass
