#include "compare/statement_index.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace newsglass {
namespace {

// The last statements of a term that are looked at: of one speaker, of anybody.
constexpr size_t kOfSpeaker = 16, kOfAnybody = 24;
constexpr size_t kMostStatements = 16;

constexpr uint64_t kAnybody = 0xFFFFFFFF;

}  // namespace

std::vector<std::pair<uint32_t, uint32_t>> candidate_pairs(const std::vector<Statement>& statements,
                                                           const TermList& terms) {
  std::unordered_map<uint64_t, std::vector<uint32_t>> having;  // by speaker and term
  const auto key = [](uint64_t speaker, uint32_t term) { return speaker << 32 | term; };
  std::vector<std::pair<uint32_t, uint32_t>> out;
  for (uint32_t s = 0; s < statements.size(); ++s) {
    const Statement& statement = statements[s];
    std::map<uint32_t, double> common;
    std::vector<uint32_t> seen;
    const auto look = [&](uint64_t speaker, uint32_t term, double weight, size_t most) {
      const auto found = having.find(key(speaker, term));
      if (found == having.end()) return;
      const std::vector<uint32_t>& all = found->second;
      for (size_t i = all.size(); i-- > 0 && all.size() - i <= most;) {
        if (statements[all[i]].member.document == statement.member.document) continue;
        if (std::find(seen.begin(), seen.end(), all[i]) != seen.end()) continue;
        seen.push_back(all[i]);
        common[all[i]] += weight;
      }
    };
    const auto look_everywhere = [&](uint32_t term, double weight) {
      for (const uint32_t speaker : statement.speakers) look(speaker, term, weight, kOfSpeaker);
      look(kAnybody, term, weight, kOfAnybody);
    };
    for (const auto& o : statement.terms) {
      seen.clear();
      look_everywhere(o.term, terms[o.term].weight);
      for (const auto& [other, likeness] : terms[o.term].related)
        look_everywhere(other, likeness * terms[other].weight);
    }
    std::vector<std::pair<double, uint32_t>> best;
    for (const auto& [other, weight] : common) best.emplace_back(weight, other);
    std::stable_sort(best.begin(), best.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (best.size() > kMostStatements) best.resize(kMostStatements);
    for (const auto& [weight, other] : best) out.emplace_back(other, s);
    for (const auto& o : statement.terms) {
      having[key(kAnybody, o.term)].push_back(s);
      for (const uint32_t speaker : statement.speakers) having[key(speaker, o.term)].push_back(s);
    }
  }
  return out;
}

}  // namespace newsglass
