#include "compare/shared_passages.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "compare/article_words.h"

namespace newsglass {
namespace {

constexpr size_t kShingle = 8;
// A run of which fewer words stand outside quotation marks is a common quotation, not a common text.
constexpr size_t kFewestTold = 5;

// A word of a document.
struct Place {
  uint32_t document, word;
};

// Words [begin, end) of a document's words that the canonical document has from word `canonical` on.
struct Run {
  uint32_t document, begin, end, canonical;
};

class PassageFinder {
 public:
  explicit PassageFinder(const std::vector<Analysis>& analyses) : analyses_(analyses), runs_(analyses.size()) {
    for (const Analysis& a : analyses) words_.push_back(article_words(a));
  }

  std::vector<SharedPassage> run() {
    for (uint32_t d = 0; d < words_.size(); ++d) find_runs(d);
    std::vector<SharedPassage> out;
    for (uint32_t d = 0; d < words_.size(); ++d) cut_into_passages(d, out);
    std::sort(out.begin(), out.end(), [](const SharedPassage& a, const SharedPassage& b) {
      return a.members[0].document != b.members[0].document
                 ? a.members[0].document < b.members[0].document
                 : a.members[0].span < b.members[0].span;
    });
    return out;
  }

 private:
  // Each shingle points at the document that had it first, so copies of copies cost no more than copies.
  void find_runs(uint32_t d) {
    const std::vector<uint64_t>& hashes = words_[d].hashes;
    Run open{d, 0, 0, 0};
    uint32_t canonical = 0;
    const auto close = [&] {
      if (open.end > open.begin) runs_[canonical].push_back(open);
      open = {d, 0, 0, 0};
    };
    for (uint32_t w = 0; w + kShingle <= hashes.size(); ++w) {
      uint64_t shingle = 0;
      for (size_t i = 0; i < kShingle; ++i) shingle = combine_hashes(shingle, hashes[w + i]);
      const Place first = first_.try_emplace(shingle, Place{d, w}).first->second;
      const bool elsewhere = first.document != d;
      if (elsewhere && open.end > open.begin && first.document == canonical &&
          first.word - open.canonical == w - open.begin) {
        open.end = w + kShingle;
        continue;
      }
      close();
      if (!elsewhere) continue;
      canonical = first.document;
      open = {d, w, static_cast<uint32_t>(w + kShingle), first.word};
    }
    close();
  }

  // The canonical document's words are cut wherever a copy begins or ends, so that each passage has the same
  // words in all its members.
  void cut_into_passages(uint32_t d, std::vector<SharedPassage>& out) const {
    std::vector<Run> runs = runs_[d];
    if (runs.empty()) return;
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) {
      return a.canonical != b.canonical ? a.canonical < b.canonical : a.document < b.document;
    });
    std::vector<uint32_t> cuts;
    for (const Run& r : runs) {
      cuts.push_back(r.canonical);
      cuts.push_back(r.canonical + r.end - r.begin);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    const std::vector<ByteSpan> marked = marked_spans(d);
    std::vector<const Run*> open;
    size_t next = 0;
    for (size_t c = 0; c + 1 < cuts.size(); ++c) {
      const uint32_t begin = cuts[c], end = cuts[c + 1];
      open.erase(std::remove_if(open.begin(), open.end(),
                                [&](const Run* r) { return r->canonical + r->end - r->begin <= begin; }),
                 open.end());
      for (; next < runs.size() && runs[next].canonical <= begin; ++next) open.push_back(&runs[next]);
      if (open.empty() || end - begin < kShingle || !tells(d, marked, begin, end)) continue;
      SharedPassage passage;
      passage.members.push_back({d, span_of(d, begin, end)});
      for (const Run* r : open)
        passage.members.push_back(
            {r->document, span_of(r->document, r->begin + begin - r->canonical, r->begin + end - r->canonical)});
      std::sort(passage.members.begin(), passage.members.end(), [](const auto& a, const auto& b) {
        return a.document != b.document ? a.document < b.document : a.span < b.span;
      });
      out.push_back(std::move(passage));
    }
  }

  ByteSpan span_of(uint32_t d, uint32_t begin, uint32_t end) const {
    const std::vector<uint32_t>& tokens = words_[d].tokens;
    return {analyses_[d].tokens[tokens[begin]].span.begin, analyses_[d].tokens[tokens[end - 1]].span.end};
  }

  // Enough of these words stand outside quotation marks.
  bool tells(uint32_t d, const std::vector<ByteSpan>& marked, uint32_t begin, uint32_t end) const {
    const auto word_at = [&](uint32_t w) { return analyses_[d].tokens[words_[d].tokens[w]].span; };
    auto mark = std::partition_point(marked.begin(), marked.end(),
                                     [&](ByteSpan m) { return m.end <= word_at(begin).begin; });
    size_t told = 0;
    for (uint32_t w = begin; w < end && told < kFewestTold; ++w) {
      while (mark != marked.end() && mark->end <= word_at(w).begin) ++mark;
      if (mark == marked.end() || !mark->overlaps(word_at(w))) ++told;
    }
    return told >= kFewestTold;
  }

  std::vector<ByteSpan> marked_spans(uint32_t d) const {
    std::vector<ByteSpan> out;
    for (const Quotation& q : analyses_[d].quotations.all)
      out.insert(out.end(), q.quoted.begin(), q.quoted.end());
    std::sort(out.begin(), out.end());
    return out;
  }

  const std::vector<Analysis>& analyses_;
  std::vector<ArticleWords> words_;
  std::unordered_map<uint64_t, Place> first_;
  std::vector<std::vector<Run>> runs_;  // by canonical document
};

}  // namespace

std::vector<SharedPassage> find_shared_passages(const std::vector<Analysis>& analyses) {
  return PassageFinder(analyses).run();
}

}  // namespace newsglass
