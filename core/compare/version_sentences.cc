#include "compare/version_sentences.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "compare/article_words.h"
#include "compare/word_alignment.h"

namespace newsglass {
namespace {

using Change = VersionPair::Change;

constexpr double kSameWordsShare = 0.4;
// How far ahead among the added sentences a removed one is looked for.
constexpr size_t kFarthest = 20;

struct Sentence {
  ByteSpan span;
  std::vector<uint64_t> words;
  uint64_t hash = 0;
};

std::vector<Sentence> sentences_of(const Analysis& a) {
  std::vector<Sentence> out;
  for (const TokenSpan tokens : a.tokens.sentences()) {
    Sentence s;
    s.span = a.tokens.bytes_of(tokens);
    if (a.sections.kind_at(s.span.begin) == SectionKind::kRelated) continue;
    for (uint32_t t = tokens.begin; t < tokens.end; ++t)
      if (a.tokens[t].kind != TokenKind::kPunctuation) s.words.push_back(hash_word(a.tokens.normal(t)));
    for (const uint64_t word : s.words) s.hash = combine_hashes(s.hash, word);
    if (!s.words.empty()) out.push_back(std::move(s));
  }
  return out;
}

// The share of the longer one's words that both have.
double likeness(const Sentence& a, const Sentence& b) {
  return static_cast<double>(align_words(a.words, b.words).size()) /
         static_cast<double>(std::max(a.words.size(), b.words.size()));
}

class SentenceDiffer {
 public:
  SentenceDiffer(const Analysis& earlier, const Analysis& later)
      : before_(sentences_of(earlier)), after_(sentences_of(later)) {
    for (const Sentence& s : before_) in_before_.insert(s.hash);
    for (const Sentence& s : after_) in_after_.insert(s.hash);
  }

  std::vector<VersionPair::Sentence> run() {
    std::vector<uint64_t> a, b;
    for (const Sentence& s : before_) a.push_back(s.hash);
    for (const Sentence& s : after_) b.push_back(s.hash);
    auto same = align_words(a, b);
    same.emplace_back(static_cast<uint32_t>(a.size()), static_cast<uint32_t>(b.size()));
    size_t i = 0, j = 0;
    for (const auto& [to_i, to_j] : same) {
      compare_gap(i, to_i, j, to_j);
      i = to_i + 1;
      j = to_j + 1;
    }
    return std::move(out_);
  }

 private:
  // Sentences between two that both versions have.
  void compare_gap(size_t i, size_t i_end, size_t j, size_t j_end) {
    for (; i < i_end; ++i) {
      if (in_after_.count(before_[i].hash)) continue;
      size_t best = j_end;
      double most = kSameWordsShare;
      for (size_t k = j; k < std::min(j_end, j + kFarthest); ++k) {
        if (in_before_.count(after_[k].hash)) continue;
        const double share = likeness(before_[i], after_[k]);
        if (share >= most) {
          most = share;
          best = k;
        }
      }
      if (best == j_end) {
        out_.push_back({Change::kRemoved, before_[i].span, {}});
        continue;
      }
      for (; j < best; ++j) add(j);
      out_.push_back({Change::kReworded, before_[i].span, after_[j++].span});
    }
    for (; j < j_end; ++j) add(j);
  }

  void add(size_t j) {
    if (!in_before_.count(after_[j].hash)) out_.push_back({Change::kAdded, {}, after_[j].span});
  }

  std::vector<Sentence> before_, after_;
  std::unordered_set<uint64_t> in_before_, in_after_;
  std::vector<VersionPair::Sentence> out_;
};

}  // namespace

std::vector<VersionPair::Sentence> changed_sentences(const Analysis& earlier, const Analysis& later) {
  return SentenceDiffer(earlier, later).run();
}

}  // namespace newsglass
