// Words with their speaker's name behind a dash, as readers' letters, slogans and pulled quotes have it:
//
//     [“No ship leaves.”] - Ana Torres, harbour master
//     [“No ship leaves.”]
//     - Ana Torres
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

constexpr uint32_t kFewestSignedWords = 2;
constexpr uint32_t kLongestSignature = 14;  // tokens

bool is_signing_dash(const QuoteContext& c, uint32_t i) { return c.is_dash(i) || c.word(i) == "-"; }

bool has_words(const QuoteContext& c, TokenSpan span) {
  uint32_t words = 0;
  for (uint32_t i = span.begin; i < span.end && words < kFewestSignedWords; ++i)
    words += c.tokens[i].is_word();
  return words >= kFewestSignedWords;
}

// The name that opens the rest of the paragraph behind the dash at `dash`, when a name and what describes it
// is all that stands there.
std::optional<TokenSpan> signature(const QuoteContext& c, uint32_t dash) {
  const uint32_t begin = dash + 1;
  if (begin >= c.size()) return std::nullopt;
  uint32_t end = c.tokens.paragraph_at(dash).end;
  if (begin >= end || end - begin > kLongestSignature || !c.tokens[begin].is_capitalised())
    return std::nullopt;
  while (end > begin && c.ends_sentence(end - 1)) --end;
  bool named = false;
  for (uint32_t i = begin; i < end; ++i) {
    if (c.is_finite(i) || c.quoted(i)) return std::nullopt;
    const MentionId m = c.mention_at(i);
    const EntityType type = m ? c.entities.mentions[m.index].type : EntityType::kGroup;
    named |= m && (type == EntityType::kPerson || type == EntityType::kOrganization);
  }
  if (!named) return std::nullopt;
  return TokenSpan{begin, end};
}

}  // namespace

void find_signed(const QuoteContext& c, Drafts& drafts) {
  for (const MarkedSpan& marked : c.marks.all) {
    const uint32_t dash = marked.tokens.end;
    if (marked.depth > 0 || drafts.claimed(marked.tokens.begin) || dash >= c.size() ||
        !is_signing_dash(c, dash))
      continue;
    if (c.tokens.paragraph_of(dash) > c.tokens.paragraph_of(dash - 1) + 1 ||
        !has_words(c, c.tokens.tokens_in(marked.inner)))
      continue;
    const auto source = signature(c, dash);
    if (!source) continue;
    Draft draft;
    draft.content = {marked.tokens};
    draft.source = {*source};
    draft.cue = {{dash, dash + 1}};
    draft.rule = Rule::kMarksSigned;
    drafts.add(std::move(draft));
  }
}

}  // namespace newsglass
