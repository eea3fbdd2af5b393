// The short forms of headlines, which have no verb of saying, or one that no tagger knows:
//
//     Torres: [rain will stay]        [‘It came in the night’]: farmers count losses
//     [Two dead in fire] - police     [Rain will stay], warn experts        [Rain will stay], Torres tells staff
#include <optional>

#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestHeadlineLabel = 6;  // tokens
constexpr uint32_t kLongestAttribution = 8;  // tokens behind the last comma or dash
constexpr uint32_t kFewestContentTokens = 3;

class HeadlineReader {
 public:
  HeadlineReader(const QuoteContext& c, TokenSpan headline) : c_(c), line_(headline) {}

  std::optional<Draft> read() const {
    if (line_.size() < kFewestContentTokens + 2) return std::nullopt;
    if (auto draft = label()) return draft;
    if (auto draft = marks_and_colon()) return draft;
    return attribution_behind();
  }

 private:
  Draft draft(TokenSpan content, TokenSpan cue, TokenSpan source, Rule rule) const {
    Draft out;
    out.content = {content};
    out.cue = {cue};
    out.source = {source};
    out.rule = rule;
    return out;
  }

  // A person, a body, or words for one; a place speaks only as a government, which no headline's label tells.
  bool may_speak(TokenSpan phrase) const {
    if (phrase.empty() || !names_somebody(c_, phrase)) return false;
    const MentionId named = c_.mention_at(phrase.end - 1);
    if (!named) return c_.tag(head_of(c_, phrase)) != P::kName || c_.is(head_of(c_, phrase), kWordPerson) ||
                       c_.is(head_of(c_, phrase), kWordBody);
    const EntityType type = c_.entities.mentions[named.index].type;
    return type == EntityType::kPerson || type == EntityType::kOrganization;
  }

  std::optional<Draft> label() const {
    uint32_t colon = line_.begin;
    while (colon < line_.end && colon <= line_.begin + kLongestHeadlineLabel && c_.word(colon) != ":" &&
           !c_.quoted(colon))
      ++colon;
    if (colon == line_.begin || colon >= line_.end || c_.word(colon) != ":") return std::nullopt;
    const TokenSpan content = trimmed(c_, {colon + 1, line_.end});
    const bool words = c_.quoted(content.begin) ? holds_all(content) : tells(content);
    if (content.size() < kFewestContentTokens || !words || !may_speak({line_.begin, colon})) return std::nullopt;
    return draft(content, {colon, colon + 1}, {line_.begin, colon}, Rule::kHeadlineLabel);
  }

  // "rain will stay", "man shot dead": headlines leave out the auxiliary.
  bool tells(TokenSpan content) const {
    if (opens_with_subject(c_, content)) return true;
    uint32_t noun = content.begin;
    while (noun < content.end && !c_.is_noun(noun)) ++noun;
    return c_.tag(noun + 1) == P::kParticiple && noun + 1 < content.end;
  }

  // The marks at its beginning are all there is.
  bool holds_all(TokenSpan content) const { return c_.marks.outermost(content.begin)->tokens.end + 1 >= content.end; }

  std::optional<Draft> marks_and_colon() const {
    const MarkedSpan* marked = c_.marks.outermost(line_.begin);
    if (!marked || marked->tokens.begin != line_.begin || !marked->closed || c_.word(marked->tokens.end) != ":")
      return std::nullopt;
    const uint32_t colon = marked->tokens.end;
    const auto source = noun_phrase_from(c_, colon + 1, line_.end, false);
    if (marked->tokens.size() < kFewestContentTokens + 2 || !source) return std::nullopt;
    const TokenSpan person = up_to_person(*source);
    if (!may_speak(person)) return std::nullopt;
    return draft(marked->tokens, {colon, colon + 1}, person, Rule::kHeadlineMarks);
  }

  // “...”: [villagers] return, where a tagger takes the verbs of headlines for nouns.
  TokenSpan up_to_person(TokenSpan phrase) const {
    for (uint32_t i = phrase.begin; i < phrase.end; ++i)
      if (c_.is(i, kWordPerson) && !c_.mention_at(i + 1)) return {phrase.begin, i + 1};
    return phrase;
  }

  std::optional<Draft> attribution_behind() const {
    const uint32_t stop = line_.end > kLongestAttribution ? std::max(line_.begin, line_.end - kLongestAttribution) : line_.begin;
    for (uint32_t i = line_.end - 1; i > stop; --i) {
      if (c_.quoted(i)) break;
      if (!c_.is_comma(i) && !c_.is_dash(i)) continue;
      const TokenSpan content = trimmed(c_, {line_.begin, i});
      if (content.size() < kFewestContentTokens) break;
      return c_.is_comma(i) ? said_behind(content, i + 1) : named_behind(content, i);
    }
    return std::nullopt;
  }

  // "- police": an outlet behind a dash is the paper's own name.
  std::optional<Draft> named_behind(TokenSpan content, uint32_t dash) const {
    const TokenSpan source = trimmed(c_, {dash + 1, line_.end});
    if (!c_.tokens[dash].space_before || c_.tokens[source.begin].is_capitalised() || !may_speak(source)) return std::nullopt;
    return draft(content, {dash, dash + 1}, source, Rule::kHeadlineDash);
  }

  // "warn experts", "experts warn", "Torres tells staff"
  std::optional<Draft> said_behind(TokenSpan content, uint32_t begin) const {
    for (uint32_t i = begin; i < line_.end; ++i) {
      const Cue cue = c_.cue_at(i, line_.end);
      if (!cue.end || !(cue.frames & (kFrameClause | kFrameTold)) || (cue.frames & kFrameAttitude)) continue;
      const TokenSpan behind = trimmed(c_, {cue.end, line_.end});
      const bool inverted = i == begin;
      const TokenSpan source = inverted ? behind : TokenSpan{begin, i};
      const bool all = inverted || behind.empty() || (cue.frames & kFrameTold);
      if (!all || holds_finite_verb(c_, source) || !may_speak(source)) return std::nullopt;
      return draft(content, {i, cue.end}, source, inverted ? Rule::kVerbClauseInverted : Rule::kVerbClauseBefore);
    }
    return std::nullopt;
  }

  const QuoteContext& c_;
  TokenSpan line_;
};

bool overlaps(const Drafts& drafts, TokenSpan line) {
  for (const Draft& draft : drafts.all)
    for (const TokenSpan content : draft.content)
      if (content.begin < line.end && line.begin < content.end) return true;
  return false;
}

}  // namespace

void find_headline_reports(const QuoteContext& c, Drafts& drafts) {
  for (const Section& section : c.sections.all) {
    if (section.kind != SectionKind::kHeadline) continue;
    const TokenSpan line = c.tokens.tokens_in(section.span);
    if (overlaps(drafts, line)) continue;
    if (auto draft = HeadlineReader(c, line).read()) drafts.add(std::move(*draft));
  }
}

}  // namespace newsglass
