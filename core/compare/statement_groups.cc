#include "compare/statement_groups.h"

#include <algorithm>
#include <map>
#include <utility>

#include "compare/article_words.h"
#include "compare/statement_index.h"
#include "compare/statement_match.h"

namespace newsglass {
namespace {

// The least mean score of the pairs between two groups that become one (a pair's counts at most 1).
constexpr double kMeanScore = 0.6;
// Fewer words are said by many.
constexpr size_t kFewestSameWords = 5;

class Grouper {
 public:
  Grouper(const std::vector<Statement>& statements, const TermList& terms) : all_(statements), terms_(terms) {}

  std::vector<std::vector<uint32_t>> run() {
    pick_representatives();
    const auto pairs = candidate_pairs(picked_, terms_);
    std::vector<std::pair<double, std::pair<uint32_t, uint32_t>>> sure;
    for (const auto& pair : pairs) {
      const double score = match_statements(picked_[pair.first], picked_[pair.second], terms_).score;
      scores_[pair] = score;
      if (score >= 1) sure.push_back({score, pair});
    }
    std::stable_sort(sure.begin(), sure.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [score, pair] : sure) join(pair.first, pair.second);
    return groups();
  }

 private:
  // The first of the statements that have the same words.
  void pick_representatives() {
    std::map<std::pair<uint64_t, uint32_t>, uint32_t> first;  // by words and speaker
    for (uint32_t s = 0; s < all_.size(); ++s) {
      uint64_t hash = 0;
      for (const auto& word : all_[s].words) hash = combine_hashes(hash, word.hash);
      const bool known = !all_[s].speakers.empty();
      if (all_[s].words.size() >= kFewestSameWords || known) {
        const auto key = std::make_pair(
            hash, all_[s].words.size() >= kFewestSameWords ? ComparedQuotation::kNobody : all_[s].speakers[0]);
        const auto [entry, fresh] = first.try_emplace(key, static_cast<uint32_t>(picked_.size()));
        if (!fresh) {
          standing_for_[entry->second].push_back(s);
          continue;
        }
      }
      group_of_.push_back(static_cast<uint32_t>(picked_.size()));
      members_.push_back({static_cast<uint32_t>(picked_.size())});
      standing_for_.push_back({s});
      picked_.push_back(all_[s]);
    }
  }

  void join(uint32_t a, uint32_t b) {
    const uint32_t x = group_of_[a], y = group_of_[b];
    if (x == y || mean_score(members_[x], members_[y]) < kMeanScore) return;
    for (const uint32_t m : members_[y]) group_of_[m] = x;
    members_[x].insert(members_[x].end(), members_[y].begin(), members_[y].end());
    members_[y].clear();
  }

  // Pairs of one document say nothing.
  double mean_score(const std::vector<uint32_t>& x, const std::vector<uint32_t>& y) const {
    double sum = 0;
    size_t count = 0;
    for (const uint32_t a : x)
      for (const uint32_t b : y) {
        if (picked_[a].member.document == picked_[b].member.document) continue;
        const auto found = scores_.find(std::minmax(a, b));
        sum += found == scores_.end() ? 0 : std::min(1.0, found->second);
        ++count;
      }
    return count ? sum / static_cast<double>(count) : 0;
  }

  std::vector<std::vector<uint32_t>> groups() const {
    std::vector<std::vector<uint32_t>> out;
    for (const std::vector<uint32_t>& members : members_) {
      std::vector<uint32_t> group;
      for (const uint32_t m : members)
        group.insert(group.end(), standing_for_[m].begin(), standing_for_[m].end());
      std::sort(group.begin(), group.end());
      if (group.size() > 1 && all_[group.front()].member.document != all_[group.back()].member.document)
        out.push_back(std::move(group));
    }
    std::sort(out.begin(), out.end());
    return out;
  }

  const std::vector<Statement>& all_;
  const TermList& terms_;
  std::vector<Statement> picked_;
  std::vector<std::vector<uint32_t>> standing_for_;  // of each picked one: the statements of its words
  std::vector<uint32_t> group_of_;
  std::vector<std::vector<uint32_t>> members_;
  std::map<std::pair<uint32_t, uint32_t>, double> scores_;
};

}  // namespace

std::vector<std::vector<uint32_t>> group_statements(const std::vector<Statement>& statements,
                                                    const TermList& terms) {
  return Grouper(statements, terms).run();
}

}  // namespace newsglass
