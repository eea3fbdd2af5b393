// Analyses kept for the next request, so that a sixth article does not analyse the first five again.
//
//     if (auto known = cache.take(article)) ... else analyze(article, model)
//     cache.keep(std::move(analyses));
//
// An article is the same if its id, its text and the day that was given are; then the analysis is, byte for
// byte. The model must stay the same while analyses are kept.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

class AnalysisCache {
 public:
  // `most_bytes` of text; an analysis takes some fifty times that.
  explicit AnalysisCache(size_t most_bytes = size_t{1} << 20) : most_bytes_(most_bytes) {}

  // Gives the analysis away, if it is there.
  std::optional<Analysis> take(const Article& article);

  // The oldest are dropped when there is no room.
  void keep(std::vector<Analysis> analyses);

  void clear() {
    kept_.clear();
    bytes_ = 0;
  }

 private:
  struct Kept {
    std::string key;
    Analysis analysis;
  };
  const size_t most_bytes_;
  size_t bytes_ = 0;
  std::deque<Kept> kept_;  // the oldest first
};

}  // namespace newsglass
