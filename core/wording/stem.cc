#include "wording/stem.h"

namespace newsglass {
namespace {

bool ends_with(const std::string& word, std::string_view ending) {
  return word.size() >= ending.size() && word.compare(word.size() - ending.size(), ending.size(), ending) == 0;
}

bool has_vowel(std::string_view word) { return word.find_first_of("aeiouy") != std::string_view::npos; }

// "ordered", "stopping"; at least three letters stay.
bool drop_ending(std::string& word, std::string_view ending) {
  if (!ends_with(word, ending) || word.size() < ending.size() + 3) return false;
  const std::string rest = word.substr(0, word.size() - ending.size());
  if (!has_vowel(rest)) return false;
  word = rest;
  const char last = word.back();
  if (word.size() > 2 && word[word.size() - 2] == last && last != 'l' && last != 's') word.pop_back();
  return true;
}

}  // namespace

std::string stem(std::string_view given) {
  std::string word(given);
  if (word.size() > 4 && ends_with(word, "ies")) return word.substr(0, word.size() - 3) + "y";
  if (word.size() > 3 && word.back() == 's' && !ends_with(word, "ss") && !ends_with(word, "us") &&
      !ends_with(word, "is"))
    word.pop_back();
  if (!drop_ending(word, "ing") && !drop_ending(word, "ed") && word.size() > 5 && ends_with(word, "ly"))
    word.resize(word.size() - 2);
  if (word.size() > 3 && word.back() == 'e') word.pop_back();
  if (word.size() > 3 && word.back() == 'i') word.back() = 'y';
  return word;
}

}  // namespace newsglass
