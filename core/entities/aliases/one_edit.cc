#include "entities/aliases/one_edit.h"

#include <algorithm>

namespace newsglass {

std::vector<std::string> one_edit_keys(const std::string& word) {
  std::vector<std::string> out{word};
  for (size_t i = 0; i < word.size(); ++i) out.push_back(word.substr(0, i) + word.substr(i + 1));
  return out;
}

bool is_one_edit(const std::string& a, const std::string& b) {
  if (a.size() < b.size()) return is_one_edit(b, a);
  const size_t same = static_cast<size_t>(std::mismatch(b.begin(), b.end(), a.begin()).first - b.begin());
  if (a.size() == b.size())
    return same < a.size() && a.compare(same + 1, std::string::npos, b, same + 1) == 0;
  return a.size() == b.size() + 1 && a.compare(same + 1, std::string::npos, b, same) == 0;
}

bool is_swapped(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return false;
  const size_t at = static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.compare(at + 2, std::string::npos, b, at + 2) == 0;
}

}  // namespace newsglass
