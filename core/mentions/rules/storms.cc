#include "mentions/rules/storms.h"

#include <string>
#include <utility>

#include "base/string_map.h"
#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

class Storms : private NameRule {
 public:
  Storms(const Tokens& tokens, const NameWords& words, NameCandidates names)
      : NameRule(tokens, words), names_(std::move(names)) {
    for (uint32_t t = 1; t < tokens_.size(); ++t)
      if (tokens_[t].shape == WordShape::kCapitalised && is(NameWords::kStorm, t - 1))
        storms_.emplace(word(t));
  }

  NameCandidates run() {
    if (storms_.empty()) return std::move(names_);
    spare_people();
    uint32_t free_from = 0;
    for (NameCandidate& name : names_) {
      const uint32_t first = name.tokens.begin;
      if (name.tokens.size() == 1 && name.type == EntityType::kPerson && storms_.contains(word(first))) {
        if (first > free_from && is(NameWords::kStorm, first - 1) && tokens_[first - 1].is_capitalised())
          --name.tokens.begin;
        retype(name, EntityType::kEvent, Rule::kDocumentStorm);
      } else if (name.margin < kDoubt && is_whole(name.tokens)) {
        retype(name, EntityType::kEvent, Rule::kDocumentStorm);
      }
      free_from = name.tokens.end;
    }
    return std::move(names_);
  }

 private:
  // "Cyclone Ana", but not "Hurricane Center"
  bool is_whole(TokenSpan span) const {
    const uint32_t last = span.end - 1;
    return span.size() == 2 && is(NameWords::kStorm, span.begin) && storms_.contains(word(last)) &&
           !is(NameWords::kBody, last) && !is(NameWords::kInstitution, last);
  }

  // Somebody of the article may be called like the storm.
  void spare_people() {
    for (const NameCandidate& name : names_)
      if (name.type == EntityType::kPerson && name.tokens.size() > 1)
        for (uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) storms_.erase(std::string(word(t)));
  }

  NameCandidates names_;
  StringSet storms_;  // the words after "Hurricane" and the like
};

}  // namespace

NameCandidates apply_storms(const Tokens& tokens, const NameWords& words, NameCandidates names) {
  return Storms(tokens, words, std::move(names)).run();
}

}  // namespace newsglass
