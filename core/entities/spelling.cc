#include "entities/spelling.h"

#include <utility>

namespace newsglass {
namespace {

// A vowel at the word's end tells Maria from Mario and stays.
constexpr std::pair<std::string_view, std::string_view> kClusters[] = {
    {"tch", "c"}, {"sch", "s"}, {"shch", "s"}, {"ch", "c"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"},
    {"ph", "f"},  {"th", "t"},  {"sh", "s"},   {"zh", "j"}, {"ck", "k"}, {"ks", "x"}, {"ts", "z"},
    {"tz", "z"},  {"ou", "u"},  {"oo", "u"},   {"ee", "i"}, {"ij", "i"}, {"iy", "i"}, {"yi", "i"},
    {"ei", "i"},  {"ey", "i"},  {"ai", "i"},   {"ay", "i"}, {"yu", "u"}, {"ye", "e"}, {"aa", "a"},
};

char plain(char c) {
  switch (c) {
    case 'y':
    case 'j':
      return 'i';
    case 'q':
      return 'k';
    case 'w':
      return 'v';
    case 'u':
      return 'o';
    case 'e':
      return 'a';
    default:
      return c;
  }
}

}  // namespace

std::string spelling_key(std::string_view word) {
  std::string out;
  for (size_t i = 0; i < word.size();) {
    std::string_view sound = word.substr(i, 1);
    size_t length = 1;
    for (const auto& [letters, one] : kClusters)
      if (word.substr(i, letters.size()) == letters && letters.size() > length) {
        sound = one;
        length = letters.size();
      }
    const char c = plain(sound[0]);
    if (out.empty() || out.back() != c) out += c;
    i += length;
  }
  return out;
}

}  // namespace newsglass
