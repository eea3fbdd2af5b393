#include "corrections/replay.h"

#include <algorithm>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "base/sha256.h"
#include "corrections/apply.h"
#include "corrections/workbench.h"

namespace newsglass {
namespace {

// The index of the analysis that an entry is about.
class DocumentFinder {
 public:
  DocumentFinder(const CorrectionLog& log, const std::vector<Analysis>& analyses) : log_(log), analyses_(analyses) {}

  Found<size_t> find(const std::string& id) {
    if (id.empty()) {
      if (analyses_.size() == 1) return size_t{0};
      return Problem{"it names no document, and there are several"};
    }
    for (size_t i = 0; i < analyses_.size(); ++i)
      if (analyses_[i].id == id) return i;
    for (const CorrectionLog::Document& document : log_.documents) {
      if (document.id != id) continue;
      const auto same = std::find(hashes().begin(), hashes().end(), document.text_sha256);
      if (same != hashes().end()) return static_cast<size_t>(same - hashes().begin());
    }
    return Problem{"there is no document " + quoted_words(id) + ", and none with its text"};
  }

 private:
  const std::vector<std::string>& hashes() {
    if (hashes_.empty())
      for (const Analysis& a : analyses_) hashes_.push_back(sha256_hex(a.text.bytes()));
    return hashes_;
  }

  const CorrectionLog& log_;
  const std::vector<Analysis>& analyses_;
  std::vector<std::string> hashes_;  // made when first needed
};

std::optional<Problem> apply_entry(Workbench& bench, const Correction& entry) {
  return std::visit(
      [&](const auto& change) {
        using Change = std::decay_t<decltype(change)>;
        if constexpr (std::is_same_v<Change, SetSpeakers> || std::is_same_v<Change, AddQuotation>)
          return apply(bench, change, entry.reason);
        else
          return apply(bench, change);
      },
      entry.change);
}

}  // namespace

void replay(const CorrectionLog& log, std::vector<Analysis>& analyses) {
  if (analyses.empty()) return;
  DocumentFinder documents(log, analyses);
  std::vector<std::optional<Workbench>> benches(analyses.size());
  for (size_t i = 0; i < log.entries.size(); ++i) {
    const Correction& entry = log.entries[i];
    const auto document = documents.find(entry.document);
    std::optional<Problem> problem;
    size_t d = 0;
    if (const auto* unknown = std::get_if<Problem>(&document)) {
      problem = *unknown;
    } else {
      d = std::get<size_t>(document);
      if (!benches[d]) benches[d].emplace(analyses[d], log.unit);
      problem = apply_entry(*benches[d], entry);
    }
    if (problem)
      analyses[d].warnings.push_back({"correction_not_applied",
                                      "Correction " + std::to_string(i + 1) + " (" + entry.action +
                                          ") was not applied: " + problem->why + ".",
                                      std::nullopt, static_cast<uint32_t>(i)});
  }
  for (auto& bench : benches)
    if (bench) bench->finish();
}

}  // namespace newsglass
