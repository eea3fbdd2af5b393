#include "mentions/candidate.h"

namespace newsglass {

TokenSpan room_of(const NameCandidates& names, size_t i, uint32_t size) {
  return {i > 0 ? names[i - 1].tokens.end : 0, i + 1 < names.size() ? names[i + 1].tokens.begin : size};
}

NameCandidates merged(const NameCandidates& names, const NameCandidates& added) {
  if (added.empty()) return names;
  NameCandidates out;
  out.reserve(names.size() + added.size());
  size_t next = 0;
  for (const NameCandidate& extra : added) {
    while (next < names.size() && names[next].tokens.end <= extra.tokens.begin) out.push_back(names[next++]);
    while (next < names.size() && names[next].tokens.begin < extra.tokens.end) ++next;
    out.push_back(extra);
  }
  out.insert(out.end(), names.begin() + static_cast<std::ptrdiff_t>(next), names.end());
  return out;
}

}  // namespace newsglass
