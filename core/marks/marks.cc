#include "marks/marks.h"

#include <array>

#include "marks/mark_roles.h"

namespace newsglass {
namespace {

constexpr uint32_t kShapes = 5;

// Pairs the marks of one paragraph with a stack of open ones.
class Pairing {
 public:
  Pairing(const Tokens& tokens, TokenSpan paragraph, std::vector<MarkedSpan>& out)
      : tokens_(tokens), paragraph_(paragraph), out_(out), roles_(find_mark_roles(tokens, paragraph)) {
    find_better_closings();
  }

  // `continued`: the paragraph before ended inside a quotation. Returns whether this one does.
  bool run(bool continued) {
    for (size_t r = 0; r < roles_.size(); ++r) {
      const MarkRole& role = roles_[r];
      const bool is_open = depth_of(role.shape) < stack_.size();
      if (role.may_close && is_open && !(role.doubtful && better_follows_[r])) {
        close(role);
      } else if (role.may_open && !role.doubtful) {
        if (is_open && role.shape != MarkShape::kSingle) abandon(depth_of(role.shape), role.token);
        if (stack_.size() <= kDeepestMark) open(role);
      }
    }
    const bool runs_on = !stack_.empty() && shapes_[0] != MarkShape::kSingle;
    if (!stack_.empty()) abandon(0, paragraph_.end);
    link(continued);
    drop_unpaired();
    return runs_on;
  }

 private:
  // For each role, whether an undoubted closing mark of its shape follows before the next opening one.
  void find_better_closings() {
    better_follows_.resize(roles_.size());
    std::array<bool, kShapes> closing{};
    for (size_t r = roles_.size(); r-- > 0;) {
      const size_t shape = static_cast<size_t>(roles_[r].shape);
      better_follows_[r] = closing[shape];
      if (roles_[r].may_open && !roles_[r].may_close) closing[shape] = false;
      if (roles_[r].may_close && !roles_[r].doubtful) closing[shape] = true;
    }
  }

  // The innermost open mark of that shape, or the stack's size.
  size_t depth_of(MarkShape shape) const {
    for (size_t d = stack_.size(); d-- > 0;)
      if (shapes_[d] == shape) return d;
    return stack_.size();
  }

  void open(const MarkRole& role) {
    shapes_[stack_.size()] = role.shape;
    MarkedSpan span;
    span.tokens = {role.token, role.token};
    span.outer = {tokens_[role.token].span.begin, 0};
    span.inner = {tokens_[role.token + role.width - 1].span.end, 0};
    span.depth = static_cast<uint8_t>(stack_.size());
    stack_.push_back(out_.size());
    out_.push_back(span);
  }

  void close(const MarkRole& role) {
    const size_t depth = depth_of(role.shape);
    if (depth + 1 < stack_.size()) abandon(depth + 1, role.token);
    MarkedSpan& span = out_[stack_.back()];
    const uint32_t last = role.token + role.width - 1;
    span.tokens.end = last + 1;
    span.outer.end = tokens_[last].span.end;
    span.inner.end = role.token > 0 ? tokens_[role.token - 1].span.end : 0;
    stack_.pop_back();
  }

  // Gives up on closing the marks from `depth` on: they run to token `end`.
  void abandon(size_t depth, uint32_t end) {
    while (stack_.size() > depth) {
      MarkedSpan& span = out_[stack_.back()];
      span.closed = false;
      span.tokens.end = end;
      span.outer.end = span.inner.end = tokens_[end - 1].span.end;
      // A single mark that never closes was an apostrophe.
      if (shapes_[stack_.size() - 1] == MarkShape::kSingle) span.inner.end = span.inner.begin;
      stack_.pop_back();
    }
  }

  void link(bool continued) {
    if (continued && first_ < out_.size() && out_[first_].tokens.begin == paragraph_.begin)
      out_[first_].continues = true;
  }

  // Removes what holds nothing, and lifts what was inside it.
  void drop_unpaired() {
    size_t kept = first_;
    std::array<TokenSpan, kDeepestMark + 2> dropped{};
    for (size_t k = first_; k < out_.size(); ++k) {
      MarkedSpan span = out_[k];
      uint8_t lifted = 0;
      for (uint8_t d = 0; d < span.depth; ++d)
        lifted += dropped[d].contains(span.tokens) && !dropped[d].empty();
      const bool empty = span.inner.end <= span.inner.begin;
      dropped[span.depth] = empty ? span.tokens : TokenSpan{};
      if (empty) continue;
      span.depth = static_cast<uint8_t>(span.depth - lifted);
      // The first word may stand a space away from its mark.
      const uint32_t first_word = tokens_.token_at(span.inner.begin);
      span.inner.begin = tokens_[first_word].span.begin;
      out_[kept++] = span;
    }
    out_.resize(kept);
  }

  const Tokens& tokens_;
  TokenSpan paragraph_;
  std::vector<MarkedSpan>& out_;
  size_t first_ = out_.size();
  std::vector<MarkRole> roles_;
  std::vector<bool> better_follows_;
  std::vector<size_t> stack_;  // indexes into out_
  std::array<MarkShape, kDeepestMark + 2> shapes_{};
};

}  // namespace

Marks find_marks(const Tokens& tokens) {
  Marks out;
  bool continued = false;
  for (const TokenSpan paragraph : tokens.paragraphs())
    continued = Pairing(tokens, paragraph, out.all).run(continued);
  out.innermost_of_token.assign(tokens.size(), Marks::kNone);
  out.outermost_of_token.assign(tokens.size(), Marks::kNone);
  for (uint32_t k = 0; k < out.all.size(); ++k) {
    const MarkedSpan& span = out.all[k];
    for (uint32_t t = span.tokens.begin; t < span.tokens.end; ++t) {
      out.innermost_of_token[t] = k;
      if (span.depth == 0) out.outermost_of_token[t] = k;
    }
  }
  return out;
}

}  // namespace newsglass
