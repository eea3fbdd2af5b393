#include "compare/join_quotations.h"

#include <algorithm>
#include <map>
#include <set>

#include "compare/statement.h"
#include "compare/statement_groups.h"
#include "compare/statement_match.h"
#include "compare/word_differences.h"

namespace newsglass {
namespace {

using Relation = ComparedQuotation::Relation;

// What every speaker speaks of says less of whether two statements are one.
constexpr double kTopicLoss = 0.3, kLeastScale = 0.3;

// A large group is compared with its first members only, which bounds the work.
constexpr size_t kMostCompared = 12;

class QuotationJoiner {
 public:
  QuotationJoiner(const std::vector<Analysis>& analyses, const std::vector<ComparedEntity>& entities,
                  const StatementLexicon& lexicon)
      : analyses_(analyses), terms_(lexicon) {
    std::vector<std::vector<uint32_t>> entity_of;
    for (const Analysis& a : analyses) entity_of.emplace_back(a.entities.all.size());
    for (uint32_t i = 0; i < entities.size(); ++i)
      for (const auto& m : entities[i].members) entity_of[m.document][m.entity.index] = i;
    for (uint32_t d = 0; d < analyses.size(); ++d)
      for (uint32_t q = 0; q < analyses[d].quotations.all.size(); ++q)
        statements_.push_back(make_statement(analyses, {d, QuotationId(q)}, entity_of, lexicon, terms_));
    scale_topics();
  }

  std::vector<ComparedQuotation> run() const {
    std::vector<ComparedQuotation> out;
    for (const auto& group : group_statements(statements_, terms_)) out.push_back(describe(group));
    return out;
  }

 private:
  void scale_topics() {
    std::vector<std::set<std::pair<bool, uint32_t>>> speakers(terms_.size());  // of each term
    for (const Statement& s : statements_)
      for (const auto& o : s.terms)
        speakers[o.term].insert(s.speakers.empty() ? std::make_pair(false, s.member.document)
                                                   : std::make_pair(true, s.speakers[0]));
    for (uint32_t t = 0; t < speakers.size(); ++t)
      terms_.scale(t, std::max(kLeastScale, 1 / (1 + kTopicLoss * (static_cast<double>(speakers[t].size()) - 1))));
  }

  ComparedQuotation describe(const std::vector<uint32_t>& group) const {
    ComparedQuotation out;
    out.speaker = speaker_of(group);
    bool same_words = true, differs = false;
    for (const uint32_t s : group) {
      const Statement& statement = statements_[s];
      out.members.push_back(statement.member);
      // Marked against the member that is nearest, and against one that it contradicts.
      const Statement* other = nullptr;
      StatementMatch best;
      for (const uint32_t o : compared(group)) {
        if (statements_[o].member.document == statement.member.document) continue;
        const StatementMatch match = match_statements(statement, statements_[o], terms_);
        const bool same = has_same_words(statement, statements_[o]);
        same_words = same_words && same;
        const bool contradicts = !same && match.differs();
        differs = differs || contradicts;
        if (other && (best.differs() || !contradicts) && (best.differs() != contradicts || match.score <= best.score))
          continue;
        other = &statements_[o];
        best = match;
      }
      if (!other) continue;
      const auto marks = word_differences(analyses_[statement.member.document], statement, *other, best);
      out.differences.insert(out.differences.end(), marks.begin(), marks.end());
    }
    out.relation = differs ? Relation::kDiffers : same_words ? Relation::kSameWords : Relation::kSameStatement;
    out.why = reason(out);
    return out;
  }

  static std::vector<uint32_t> compared(const std::vector<uint32_t>& group) {
    return {group.begin(), group.begin() + static_cast<std::ptrdiff_t>(std::min(group.size(), kMostCompared))};
  }

  // The one whom most members name; the first of several.
  uint32_t speaker_of(const std::vector<uint32_t>& group) const {
    std::map<uint32_t, size_t> times;
    uint32_t best = ComparedQuotation::kNobody;
    for (const uint32_t s : group)
      for (const uint32_t speaker : statements_[s].speakers)
        if (++times[speaker] > (best == ComparedQuotation::kNobody ? 0 : times[best])) best = speaker;
    return best;
  }

  static std::string reason(const ComparedQuotation& q) {
    const std::string who = q.speaker == ComparedQuotation::kNobody ? "Nobody is named as the speaker" : "The speaker is taken to be one";
    switch (q.relation) {
      case Relation::kSameWords:
        return who + ", and the words are the same or a part of them.";
      case Relation::kSameStatement:
        return who + ", and the words that matter are the same or mean nearly the same.";
      case Relation::kDiffers:
        return who + ", and the words are of one statement, but a number, a negation or a modal word differs.";
    }
    return who + ".";
  }

  const std::vector<Analysis>& analyses_;
  TermList terms_;
  std::vector<Statement> statements_;
};

}  // namespace

std::vector<ComparedQuotation> join_quotations(const std::vector<Analysis>& analyses,
                                               const std::vector<ComparedEntity>& entities,
                                               const StatementLexicon& lexicon) {
  return QuotationJoiner(analyses, entities, lexicon).run();
}

}  // namespace newsglass
