#include "compare/statement_match.h"

#include <algorithm>
#include <unordered_map>

namespace newsglass {
namespace {

// Least mean coverage, by what is known of the two speakers.
constexpr double kOfOneSpeaker = 0.30, kSpeakerOpen = 0.42, kSpeakerUnnamed = 0.62, kOfTwoSpeakers = 0.55;
// A match of less weight than this (names left out) is proportionally less sure.
constexpr double kEnoughWeight = 1.2;
// Numbers and polarity contradict where so much of what is common does.
constexpr double kMostOfIt = 0.6;
constexpr double kSameNoun = 0.5;

struct Aligned {
  size_t i, j;  // places in the statements' terms
  double likeness;
};

class Matcher {
 public:
  Matcher(const Statement& a, const Statement& b, const TermList& terms) : a_(a), b_(b), terms_(terms) {}

  StatementMatch run() {
    align();
    StatementMatch out;
    double common_a = 0, common_b = 0, content = 0;
    for (const Aligned& p : aligned_) {
      const TermList::Term &x = terms_[a_.terms[p.i].term], &y = terms_[b_.terms[p.j].term];
      common_a += p.likeness * x.weight;
      common_b += p.likeness * y.weight;
      if (!x.named) content += p.likeness * std::min(x.weight, y.weight);
    }
    const double coverage = 0.5 * (common_a / std::max(weight(a_), 0.1) + common_b / std::max(weight(b_), 0.1));
    out.score = coverage * std::min(1.0, content / kEnoughWeight) / threshold();
    out.number = numbers_differ();
    out.negation = polarity_differs();
    out.modality = modality_differs();
    return out;
  }

 private:
  double weight(const Statement& s) const {
    double sum = 0;
    for (const auto& o : s.terms) sum += terms_[o.term].weight;
    return sum;
  }

  // Greedy, the likest first; equal terms first of all.
  void align() {
    std::unordered_map<uint32_t, size_t> in_b;
    for (size_t j = 0; j < b_.terms.size(); ++j) in_b[b_.terms[j].term] = j;
    std::vector<Aligned> candidates;
    for (size_t i = 0; i < a_.terms.size(); ++i) {
      const uint32_t term = a_.terms[i].term;
      if (const auto same = in_b.find(term); same != in_b.end()) candidates.push_back({i, same->second, 1});
      for (const auto& [other, likeness] : terms_[term].related)
        if (const auto near = in_b.find(other); near != in_b.end())
          candidates.push_back({i, near->second, likeness});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Aligned& x, const Aligned& y) { return x.likeness > y.likeness; });
    std::vector<bool> used_a(a_.terms.size()), used_b(b_.terms.size());
    for (const Aligned& p : candidates) {
      if (used_a[p.i] || used_b[p.j]) continue;
      used_a[p.i] = used_b[p.j] = true;
      aligned_.push_back(p);
    }
  }

  double threshold() const {
    if (a_.speakers.empty() && b_.speakers.empty() && a_.unnamed && b_.unnamed) return kSpeakerOpen;
    if (a_.unnamed != b_.unnamed && a_.speakers.empty() != b_.speakers.empty()) return kSpeakerUnnamed;
    if (a_.speakers.empty() || b_.speakers.empty()) return kSpeakerOpen;
    for (const uint32_t s : a_.speakers)
      if (std::find(b_.speakers.begin(), b_.speakers.end(), s) != b_.speakers.end()) return kOfOneSpeaker;
    return kOfTwoSpeakers;
  }

  double likeness(uint32_t x, uint32_t y) const {
    if (x == y) return 1;
    for (const auto& [other, near] : terms_[x].related)
      if (other == y) return near;
    return 0;
  }

  static bool has(const Statement& s, uint32_t term) {
    return std::any_of(s.numbers.begin(), s.numbers.end(), [&](const auto& n) { return n.term == term; });
  }

  // Each has a number of the same things that the other has not.
  bool numbers_differ() const {
    size_t only_a = 0, only_b = 0;
    bool same_noun = false;
    for (const auto& x : a_.numbers) {
      if (x.about || has(b_, x.term)) continue;
      ++only_a;
      for (const auto& y : b_.numbers)
        same_noun = same_noun || (!y.about && !has(a_, y.term) && x.noun != 0xFFFFFFFF &&
                                  y.noun != 0xFFFFFFFF && likeness(x.noun, y.noun) >= kSameNoun);
    }
    for (const auto& y : b_.numbers) only_b += !y.about && !has(a_, y.term);
    return same_noun || (only_a == 1 && only_b == 1);
  }

  // Most of what they have in common is denied in one of them.
  bool polarity_differs() const {
    double common = 0, differing = 0;
    for (const Aligned& p : aligned_) {
      if (terms_[a_.terms[p.i].term].named) continue;
      const double weight = p.likeness * terms_[a_.terms[p.i].term].weight;
      common += weight;
      if (a_.terms[p.i].negated != b_.terms[p.j].negated) differing += weight;
    }
    return common > 0 && differing >= kMostOfIt * common;
  }

  // "will" in one, "may" in the other.
  bool modality_differs() const {
    const auto certain = [](const Statement& s) { return (s.will || s.must) && !s.may && !s.can; };
    const auto possible = [](const Statement& s) { return s.may && !s.will && !s.must; };
    return (certain(a_) && possible(b_)) || (certain(b_) && possible(a_));
  }

  const Statement &a_, &b_;
  const TermList& terms_;
  std::vector<Aligned> aligned_;
};

}  // namespace

StatementMatch match_statements(const Statement& a, const Statement& b, const TermList& terms) {
  return Matcher(a, b, terms).run();
}

}  // namespace newsglass
