#include "compare/sound_key.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace newsglass {
namespace {

// Letters of one sound in some transliteration, and the sign of the sound; the longest that fits counts.
constexpr std::pair<std::string_view, char> kSounds[] = {
    {"shch", 's'}, {"sch", 's'}, {"tch", 'c'}, {"dzh", 'c'}, {"sh", 's'}, {"sz", 's'}, {"hs", 's'},
    {"ts", 's'},   {"tz", 's'},  {"dz", 's'},  {"th", 's'},  {"dh", 's'}, {"ch", 'c'}, {"cz", 'c'},
    {"zh", 'c'},   {"dj", 'c'},  {"qi", 'c'},  {"kh", 'k'},  {"gh", 'k'}, {"ck", 'k'}, {"ph", 'f'},
    {"ng", 'n'},   {"ce", 's'},  {"ci", 's'},  {"b", 'p'},   {"c", 'k'},  {"d", 't'},  {"f", 'f'},
    {"g", 'k'},    {"h", 'k'},   {"j", 'c'},   {"k", 'k'},   {"l", 'l'},  {"m", 'm'},  {"n", 'n'},
    {"p", 'p'},    {"q", 'k'},   {"r", 'r'},   {"s", 's'},   {"t", 't'},  {"v", 'f'},  {"w", 'f'},
    {"x", 's'},    {"z", 's'},
};

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

std::string run_together(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += word;
  return out;
}

}  // namespace

std::string sound_key(const std::vector<std::string>& words) {
  const std::string name = run_together(words);
  std::string out;
  for (size_t i = 0; i < name.size();) {
    size_t length = 1;
    char sign = is_vowel(name[i]) ? (i == 0 ? 'a' : '\0') : name[i];
    for (const auto& [letters, sound] : kSounds)
      if (letters.size() >= length && name.compare(i, letters.size(), letters) == 0) {
        length = letters.size();
        sign = sound;
      }
    if (sign && (out.empty() || out.back() != sign)) out += sign;
    i += length;
  }
  return out;
}

double spelling_distance(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::string x = run_together(a), y = run_together(b);
  std::vector<size_t> row(y.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 1; i <= x.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= y.size(); ++j) {
      const size_t change = diagonal + (x[i - 1] != y[j - 1]);
      diagonal = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return static_cast<double>(row.back()) / static_cast<double>(std::max<size_t>({x.size(), y.size(), 1}));
}

}  // namespace newsglass
