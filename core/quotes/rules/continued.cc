// Quotations without words of attribution of their own.
//
//     [“A,”] she said. [“B.”]            more of the quotation before, in its paragraph or the next
//     She said it rained. [“It pours.”]   a direct quotation of the same speaker
//     [“A.]                               a paragraph without a closing mark goes with the one after
//     [“B,”] she said.
#include <algorithm>

#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

constexpr uint32_t kFewestContinuedWords = 2;
constexpr uint32_t kFurthest = 80;  // tokens between a quotation's end and what continues it

class Continuation {
 public:
  Continuation(const QuoteContext& c, Drafts& drafts) : c_(c), drafts_(drafts) {}

  void run() {
    const auto& all = c_.marks.all;
    for (uint32_t k = 0; k < all.size(); ++k)
      if (all[k].depth == 0) outer_.push_back(k);
    owner_.assign(all.size(), Draft::kNobody);
    for (uint32_t d = 0; d < drafts_.all.size(); ++d) note(d);
    for (uint32_t d = 0; d < drafts_.all.size(); ++d)
      for (const TokenSpan content : drafts_.all[d].content) own(content, d);
    join_backwards();
    for (size_t n = 0; n < outer_.size(); ++n) {
      if (owner_[outer_[n]] != Draft::kNobody || !stands_alone(all[outer_[n]])) continue;
      continue_or_begin(all[outer_[n]], outer_[n]);
    }
  }

 private:
  // `marks` between the ends of `content` belong to draft `d`, if to no earlier one.
  void own(TokenSpan content, uint32_t d) {
    for (uint32_t i = content.begin; i < content.end; ++i) {
      const uint32_t mark = c_.marks.outermost_index(i);
      if (mark == Marks::kNone) continue;
      if (owner_[mark] == Draft::kNobody) owner_[mark] = d;
      i = c_.marks.all[mark].tokens.end - 1;
    }
  }

  // Unclosed paragraphs go with the attributed one that ends the chain.
  void join_backwards() {
    for (size_t n = outer_.size(); n-- > 1;) {
      const uint32_t later = outer_[n], earlier = outer_[n - 1];
      if (!c_.marks.all[later].continues || owner_[later] == Draft::kNobody ||
          owner_[earlier] != Draft::kNobody)
        continue;
      give(earlier, owner_[later]);
    }
  }

  void give(uint32_t mark, uint32_t d) {
    owner_[mark] = d;
    drafts_.extend(d, c_.marks.all[mark].tokens);
    end_[d] = std::max(end_[d], c_.marks.all[mark].tokens.end);
    holds_marks_[d] = true;
  }

  // Where draft `d` ends and whether marks are part of it: looked up often, and a draft may be long.
  void note(uint32_t d) {
    const Draft& draft = drafts_.all[d];
    uint32_t end = 0;
    for (const auto* spans : {&draft.content, &draft.cue, &draft.source})
      for (const TokenSpan span : *spans) end = std::max(end, span.end);
    end_.push_back(end);
    holds_marks_.push_back(draft.type(c_) != QuotationType::kIndirect);
  }

  // A sentence of its own rather than words within one.
  bool stands_alone(const MarkedSpan& marked) const {
    const uint32_t begin = marked.tokens.begin;
    const TokenSpan sentence = c_.tokens.sentence_at(begin);
    if (begin != sentence.begin && !(begin > 0 && (c_.word(begin - 1) == ":" || c_.ends_sentence(begin - 1))))
      return false;
    const uint32_t last = c_.tokens.tokens_in(marked.inner).end - 1;
    uint32_t paragraph_end = c_.tokens.paragraph_at(begin).end;
    if (c_.word(paragraph_end - 1) == ":") --paragraph_end;
    const bool whole = c_.ends_sentence(last) || marked.tokens.end >= paragraph_end ||
                       c_.ends_sentence(marked.tokens.end) || c_.is_comma(last);
    // “Who read it?” she asked. “Anybody?”
    const uint32_t enough =
        c_.ends_sentence(last) && begin > 0 && c_.ends_sentence(begin - 1) ? 1 : kFewestContinuedWords;
    return whole && words(marked) >= enough;
  }

  uint32_t words(const MarkedSpan& marked) const {
    const TokenSpan inside = c_.tokens.tokens_in(marked.inner);
    uint32_t n = 0;
    for (uint32_t i = inside.begin; i < inside.end && n < kFewestContinuedWords; ++i)
      n += c_.tokens[i].is_word();
    return n;
  }

  // The draft whose words or attribution end last before `token`.
  uint32_t draft_before(uint32_t token) {
    uint32_t best = Draft::kNobody, best_end = 0;
    while (ended_ < by_end().size() && by_end()[ended_].first <= token) ++ended_;
    if (ended_ > 0) {
      best = by_end()[ended_ - 1].second;
      best_end = by_end()[ended_ - 1].first;
    }
    if (best == Draft::kNobody || token - best_end > kFurthest) return Draft::kNobody;
    return best;
  }

  // Drafts by the end of their last word of any kind.
  const std::vector<std::pair<uint32_t, uint32_t>>& by_end() {
    if (by_end_.empty()) {
      for (uint32_t d = 0; d < drafts_.all.size(); ++d) {
        by_end_.emplace_back(end_[d], d);
      }
      std::sort(by_end_.begin(), by_end_.end());
    }
    return by_end_;
  }

  void continue_or_begin(const MarkedSpan& marked, uint32_t index) {
    uint32_t before = owner_of_previous(marked, index);
    if (before == Draft::kNobody) before = draft_before(marked.tokens.begin);
    const bool chained =
        last_mark_ != Marks::kNone && last_draft_ != Draft::kNobody && follows(last_mark_, marked);
    const uint32_t speaker = chained ? last_draft_ : before;
    if (speaker != Draft::kNobody && (chained || adjacent(speaker, marked)) && holds_marks_[speaker]) {
      give(index, speaker);
      remember(index, speaker);
      return;
    }
    Draft draft;
    draft.content = {marked.tokens};
    draft.rule = Rule::kMarksAlone;
    if (speaker != Draft::kNobody && (chained || adjacent(speaker, marked))) {
      draft.rule = Rule::kMarksSameSpeaker;
      draft.same_speaker_as = speaker;
    }
    if (const uint32_t next = attributed_next(marked, index);
        speaker == Draft::kNobody && next != Draft::kNobody) {
      draft.rule = Rule::kMarksSameSpeakerNext;
      draft.same_speaker_as = next;
    }
    owner_[index] = drafts_.add(std::move(draft));
    note(owner_[index]);
    remember(index, owner_[index]);
  }

  // The draft that holds the marks before, when its attribution reaches here.
  uint32_t owner_of_previous(const MarkedSpan& marked, uint32_t index) const {
    const auto at = std::lower_bound(outer_.begin(), outer_.end(), index);
    if (at == outer_.begin()) return Draft::kNobody;
    const uint32_t owner = owner_[*(at - 1)];
    return owner != Draft::kNobody && adjacent(owner, marked) ? owner : Draft::kNobody;
  }

  // “A.” <end of paragraph> “B,” she said.
  uint32_t attributed_next(const MarkedSpan& marked, uint32_t index) const {
    const auto at = std::upper_bound(outer_.begin(), outer_.end(), index);
    if (at == outer_.end() || c_.marks.all[*at].tokens.begin > marked.tokens.end + 1) return Draft::kNobody;
    const uint32_t owner = owner_[*at];
    return owner != Draft::kNobody && !drafts_.all[owner].source.empty() ? owner : Draft::kNobody;
  }

  void remember(uint32_t mark, uint32_t draft) {
    last_mark_ = mark;
    last_draft_ = draft;
  }

  // Nothing but a border stands between the two.
  bool follows(uint32_t earlier, const MarkedSpan& marked) const {
    return marked.tokens.begin - c_.marks.all[earlier].tokens.end <= 2;
  }

  // The quotation stands in the sentence after draft `d`, maybe in the next paragraph.
  bool adjacent(uint32_t d, const MarkedSpan& marked) const {
    const uint32_t from = c_.tokens.sentence_of(end_[d] - 1), to = c_.tokens.sentence_of(marked.tokens.begin);
    return to <= from + 1;
  }

  const QuoteContext& c_;
  Drafts& drafts_;
  std::vector<uint32_t> outer_;  // indexes of depth 0 marks
  std::vector<uint32_t> owner_;  // draft of each mark
  std::vector<uint32_t> end_;    // of each draft
  std::vector<bool> holds_marks_;
  std::vector<std::pair<uint32_t, uint32_t>> by_end_;
  size_t ended_ = 0;
  uint32_t last_mark_ = Marks::kNone, last_draft_ = Draft::kNobody;
};

}  // namespace

void find_continued(const QuoteContext& c, Drafts& drafts) { Continuation(c, drafts).run(); }

}  // namespace newsglass
