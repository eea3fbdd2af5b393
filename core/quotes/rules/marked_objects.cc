// Marks that no reporting verb has claimed, within a clause whose subject may own the words: He pardoned him
// [“out of respect for custom.”]
//
// Sanders made the following comment: <end of paragraph> [“It rains.”]
//
// Few words without a reporting verb are a title, a nickname or a word held at arm's length; many are speech.
#include <algorithm>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"
#include "quotes/verbs/verb_subject.h"
#include "syntax/verb_groups.h"

namespace newsglass {
namespace {

constexpr uint32_t kFewestObjectWords = 6;
constexpr uint32_t kFurthestVerbBefore = 40;  // tokens before the marks

uint32_t words_in(const QuoteContext& c, TokenSpan span) {
  uint32_t words = 0;
  for (uint32_t i = span.begin; i < span.end; ++i) words += c.tokens[i].is_word();
  return words;
}

// Half of the longer words begin with a capital: a title.
bool looks_like_title(const QuoteContext& c, TokenSpan span) {
  uint32_t capitals = 0, longer = 0;
  for (uint32_t i = span.begin; i < span.end; ++i) {
    if (!c.tokens[i].is_word() || c.tokens[i].span.size() < 4) continue;
    ++longer;
    capitals += c.tokens[i].is_capitalised();
  }
  return longer > 0 && capitals * 2 > longer;
}

// The subject of the verb nearest to the marks: "he left after [Torres] pardoned him “...”".
std::optional<TokenSpan> nearest_subject(const QuoteContext& c, TokenSpan sentence, uint32_t mark) {
  const uint32_t stop = std::max(sentence.begin, mark > kFurthestVerbBefore ? mark - kFurthestVerbBefore : 0);
  for (uint32_t i = mark; i-- > stop;) {
    if (!c.is_finite(i) || c.quoted(i)) continue;
    const uint32_t group = verb_group(c, i, stop).begin;
    if (const auto phrase = noun_phrase_before(c, group, sentence.begin)) return phrase;
    break;
  }
  return clause_subject(c, sentence, mark);
}

// "Quote:", "In a statement:": what the words are, not whose.
bool is_label(const QuoteContext& c, TokenSpan subject) {
  const uint32_t head = head_of(c, subject);
  return c.is(head, kWordReportNoun) || c.is(head, kWordOccasion) || c.word(head) == "quote";
}

// "Emil Ilov made the following comment:", "Costa Times reports/N:", "A lesson from Ana Torres:".
std::optional<TokenSpan> subject_before_colon(const QuoteContext& c, TokenSpan sentence, uint32_t colon) {
  auto subject = nearest_subject(c, sentence, colon);
  const bool has_verb = subject.has_value();
  if (!subject) subject = noun_phrase_from(c, sentence.begin, colon, false);
  if (!subject) return std::nullopt;
  const uint32_t head = head_of(c, *subject);
  const bool named = c.mention_at(head) || c.tag(head) == PartOfSpeech::kPronoun;
  if (named && !is_label(c, *subject)) return subject;
  for (uint32_t i = subject->begin; i < subject->end; ++i) {
    const MentionId m = c.mention_at(i);
    if (!m) continue;
    const Mention& mention = c.entities.mentions[m.index];
    const bool speaks = mention.type == EntityType::kPerson ||
                        (mention.type != EntityType::kGroup && mention.tokens.end == head);
    if (speaks && c.tag(mention.tokens.end) != PartOfSpeech::kGenitive) return mention.tokens;
  }
  const bool describes = c.is(head, kWordPerson) || c.is(head, kWordBody);
  return has_verb || (describes && !is_label(c, *subject)) ? subject : std::nullopt;
}

}  // namespace

void find_marked_objects(const QuoteContext& c, Drafts& drafts) {
  for (const MarkedSpan& marked : c.marks.all) {
    if (marked.depth > 0 || drafts.claimed(marked.tokens.begin)) continue;
    const TokenSpan inside = c.tokens.tokens_in(marked.inner);
    const bool colon = marked.tokens.begin > 0 && c.word(marked.tokens.begin - 1) == ":";
    const bool said = colon && c.ends_sentence(inside.end - 1);  // Torres: ‘You Should Have Known!’
    if ((words_in(c, inside) < kFewestObjectWords && !colon) || (looks_like_title(c, inside) && !said))
      continue;
    // Marks that begin their sentence stand alone, the next rule's, unless a colon leads to them.
    TokenSpan sentence = c.tokens.sentence_at(marked.tokens.begin);
    if (marked.tokens.begin <= sentence.begin + 1) {
      if (!colon) continue;
      sentence = c.tokens.sentence_at(marked.tokens.begin - 1);
    }
    const auto subject = colon ? subject_before_colon(c, sentence, marked.tokens.begin - 1)
                               : nearest_subject(c, sentence, marked.tokens.begin);
    if (!subject) continue;
    Draft draft;
    draft.content = {marked.tokens};
    draft.source = {*subject};
    draft.rule = colon ? Rule::kMarksBehindColon : Rule::kMarksInClause;
    drafts.add(std::move(draft));
  }
}

}  // namespace newsglass
