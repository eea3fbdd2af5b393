// A label before an utterance: "Q: Will it rain? A: It will.", "Ana Torres: “It rains.”", a transcript's
// "TORRES: It rains.", an interview's turns
#include <string_view>

#include "base/string_map.h"
#include "quotes/clauses/clause.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestSpeakerLabel = 5;  // tokens

// The label that opens `paragraph`, before its colon.
std::optional<TokenSpan> label_of(const QuoteContext& c, TokenSpan paragraph) {
  // "TORRES: It rains.": a transcript within marks.
  const MarkedSpan* marked = c.marks.outermost(paragraph.begin);
  const bool transcript = marked && marked->tokens.begin == paragraph.begin;
  if (transcript) ++paragraph.begin;
  uint32_t colon = paragraph.begin;
  while (colon < paragraph.end && colon <= paragraph.begin + kLongestSpeakerLabel && c.word(colon) != ":")
    ++colon;
  if (colon == paragraph.begin || colon >= paragraph.end || c.word(colon) != ":") return std::nullopt;
  for (uint32_t i = paragraph.begin; i < colon; ++i) {
    const bool named = c.tokens[i].is_capitalised() || c.word(i) == "-" || c.word(i) == "." ||
                       c.tokens[i].shape == WordShape::kMixed;
    if (!named || (c.quoted(i) && !transcript)) return std::nullopt;
  }
  return TokenSpan{paragraph.begin, colon};
}

bool is_person(const QuoteContext& c, TokenSpan label) {
  const MentionId mention = c.mention_at(label.end - 1);
  return mention && c.entities.mentions[mention.index].type == EntityType::kPerson;
}

std::string_view text_of(const QuoteContext& c, TokenSpan label) {
  return c.text.view(c.tokens.bytes_of(label));
}

// The labels of an interview: two or more that stand before paragraphs again and again, one of them a
// person's.
StringSet turns_of(const QuoteContext& c) {
  StringSet once, turns;
  bool person = false;
  for (const TokenSpan paragraph : c.tokens.paragraphs()) {
    const auto label = label_of(c, paragraph);
    if (!label || once.emplace(text_of(c, *label)).second) continue;
    person |= is_person(c, *label);
    turns.emplace(text_of(c, *label));
  }
  return person && turns.size() >= 2 ? turns : StringSet();
}

}  // namespace

void find_labelled(const QuoteContext& c, Drafts& drafts) {
  const StringSet turns = turns_of(c);
  for (const TokenSpan paragraph : c.tokens.paragraphs()) {
    const auto label = label_of(c, paragraph);
    if (!label || label->end + 3 >= paragraph.end) continue;
    const bool letter = label->size() == 1 && (c.word(label->begin) == "q" || c.word(label->begin) == "a");
    const bool marks =
        c.quoted(label->end + 1) && c.marks.outermost(label->end + 1)->tokens.end + 1 >= paragraph.end;
    const bool capitals = c.tokens[label->end - 1].shape == WordShape::kAllCaps;
    const bool turn = turns.find(text_of(c, *label)) != turns.end();
    if (!letter && !turn && !(is_person(c, *label) && (marks || capitals))) continue;
    Draft draft;
    draft.content = {{label->end + 1, paragraph.end}};
    if (!letter) draft.source = {*label};
    draft.cue = {{label->end, label->end + 1}};
    draft.rule = letter ? Rule::kLabelQuestionAnswer : Rule::kLabelName;
    drafts.add(std::move(draft));
  }
}

}  // namespace newsglass
