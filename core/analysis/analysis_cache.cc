#include "analysis/analysis_cache.h"

#include <algorithm>
#include <utility>

#include "base/sha256.h"

namespace newsglass {
namespace {

std::string key_of(const std::string& id, const std::string& text, const std::optional<Date>& given) {
  return sha256_hex(text) + (given ? to_iso(*given) : "") + " " + id;
}

}  // namespace

std::optional<Analysis> AnalysisCache::take(const Article& article) {
  const std::string key = key_of(article.id, article.text, article.published);
  const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& k) { return k.key == key; });
  if (found == kept_.end()) return std::nullopt;
  Analysis out = std::move(found->analysis);
  bytes_ -= out.text.size();
  kept_.erase(found);
  return out;
}

void AnalysisCache::keep(std::vector<Analysis> analyses) {
  for (Analysis& a : analyses) {
    if (a.text.size() > most_bytes_) continue;
    const std::optional<Date> given = a.published.given ? a.published.date : std::nullopt;
    bytes_ += a.text.size();
    std::string key = key_of(a.id, a.text.bytes(), given);
    kept_.push_back({std::move(key), std::move(a)});
  }
  while (bytes_ > most_bytes_) {
    bytes_ -= kept_.front().analysis.text.size();
    kept_.pop_front();
  }
}

}  // namespace newsglass
