#include "compare/word_alignment.h"

#include <algorithm>
#include <unordered_map>

namespace newsglass {
namespace {

using Pairs = std::vector<std::pair<uint32_t, uint32_t>>;

// Words that both have once, in the longest order that both keep (patience sorting).
Pairs align_unique(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  constexpr uint32_t kSeveral = 0xFFFFFFFF;
  const auto places = [](const std::vector<uint64_t>& words) {
    std::unordered_map<uint64_t, uint32_t> out;
    for (uint32_t i = 0; i < words.size(); ++i)
      if (const auto [entry, fresh] = out.try_emplace(words[i], i); !fresh) entry->second = kSeveral;
    return out;
  };
  const auto in_a = places(a), in_b = places(b);
  Pairs both;
  for (uint32_t i = 0; i < a.size(); ++i) {
    if (in_a.at(a[i]) == kSeveral) continue;
    const auto other = in_b.find(a[i]);
    if (other != in_b.end() && other->second != kSeveral) both.emplace_back(i, other->second);
  }
  std::vector<uint32_t> ends;                       // the last pair of each length's best chain
  std::vector<uint32_t> before(both.size(), kSeveral);
  for (uint32_t p = 0; p < both.size(); ++p) {
    const auto at = std::lower_bound(ends.begin(), ends.end(), both[p].second,
                                     [&](uint32_t e, uint32_t j) { return both[e].second < j; });
    if (at != ends.begin()) before[p] = *(at - 1);
    if (at == ends.end()) {
      ends.push_back(p);
    } else {
      *at = p;
    }
  }
  Pairs out;
  for (uint32_t p = ends.empty() ? kSeveral : ends.back(); p != kSeveral; p = before[p]) out.push_back(both[p]);
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace

Pairs align_words(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b, uint32_t most_differences) {
  const auto n = static_cast<int64_t>(a.size()), m = static_cast<int64_t>(b.size());
  const int64_t most = std::min<int64_t>(n + m, most_differences);
  // furthest[d][k + d]: how far into `a` a path of d differences on diagonal k = i - j reaches.
  std::vector<std::vector<int64_t>> furthest;
  int64_t d = 0;
  for (bool found = false; !found; ++d) {
    if (d > most) return align_unique(a, b);
    std::vector<int64_t> row(static_cast<size_t>(2 * d + 1), -1);
    for (int64_t k = -d; k <= d && !found; k += 2) {
      int64_t i = 0;
      if (d > 0) {
        const std::vector<int64_t>& last = furthest.back();
        const auto reach = [&](int64_t diagonal) {
          return diagonal < 1 - d || diagonal > d - 1 ? int64_t{-1} : last[static_cast<size_t>(diagonal + d - 1)];
        };
        const int64_t down = reach(k + 1), right = reach(k - 1);
        i = k == -d || (k != d && right < down) ? down : right + 1;
      }
      while (i < n && i - k < m && a[static_cast<size_t>(i)] == b[static_cast<size_t>(i - k)]) ++i;
      row[static_cast<size_t>(k + d)] = i;
      found = i >= n && i - k >= m;
    }
    furthest.push_back(std::move(row));
  }
  Pairs out;
  int64_t i = n, j = m;
  for (int64_t step = d - 1; step >= 0; --step) {
    const int64_t k = i - j;
    int64_t from_i = 0, from_j = 0;
    if (step > 0) {
      const std::vector<int64_t>& last = furthest[static_cast<size_t>(step - 1)];
      const auto reach = [&](int64_t diagonal) {
        return diagonal < 1 - step || diagonal > step - 1 ? int64_t{-1}
                                                          : last[static_cast<size_t>(diagonal + step - 1)];
      };
      const bool down = k == -step || (k != step && reach(k - 1) < reach(k + 1));
      const int64_t came = down ? k + 1 : k - 1;
      from_i = reach(came);
      from_j = from_i - came;
    }
    while (i > from_i && j > from_j && (step == 0 || i - from_i > 0) && a[static_cast<size_t>(i - 1)] == b[static_cast<size_t>(j - 1)])
      out.emplace_back(static_cast<uint32_t>(--i), static_cast<uint32_t>(--j));
    i = from_i;
    j = from_j;
  }
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace newsglass
