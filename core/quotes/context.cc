#include "quotes/context.h"

#include "quotes/repaired_tags.h"

namespace newsglass {
namespace {

std::vector<TokenSpan> join_sentences(const Tokens& tokens, const Marks& marks) {
  std::vector<TokenSpan> out;
  for (const TokenSpan sentence : tokens.sentences()) {
    const MarkedSpan* over = marks.outermost(sentence.begin);
    if (!out.empty() && over && over->tokens.begin < sentence.begin) {
      out.back().end = sentence.end;
    } else {
      out.push_back(sentence);
    }
  }
  return out;
}

}  // namespace

QuoteContext::QuoteContext(const Text& text, const Tokens& tokens, const Sections& sections,
                           const Marks& marks, const std::vector<PartOfSpeech>& speech,
                           const Entities& entities, const QuoteLexicon& lexicon, const RuleScores& scores)
    : text(text),
      tokens(tokens),
      sections(sections),
      marks(marks),
      tags(speech),
      entities(entities),
      lexicon(lexicon),
      scores(scores),
      sentences(join_sentences(tokens, marks)),
      mention_of_token_(tokens.size()) {
  repair_tags(tokens, marks, lexicon, tags);
  // A mention is a handful of words, so this is linear; a shorter one inside another wins.
  for (uint32_t m = 0; m < entities.mentions.size(); ++m) {
    const TokenSpan span = entities.mentions[m].tokens;
    for (uint32_t t = span.begin; t < span.end; ++t) {
      const MentionId before = mention_of_token_[t];
      if (!before || entities.mentions[before.index].tokens.size() > span.size())
        mention_of_token_[t] = MentionId(m);
    }
  }
}

bool QuoteContext::is_noun(uint32_t i) const {
  return tag(i) == PartOfSpeech::kNoun || tag(i) == PartOfSpeech::kName ||
         (i < size() && (tokens[i].kind == TokenKind::kHandle || tokens[i].kind == TokenKind::kHashtag));
}

bool QuoteContext::is_finite(uint32_t i) const {
  switch (tag(i)) {
    case PartOfSpeech::kPast:
    case PartOfSpeech::kPresent:
    case PartOfSpeech::kThird:
    case PartOfSpeech::kModal:
      return true;
    case PartOfSpeech::kPronoun:
      return word(i).find('\'') != std::string_view::npos;
    default:
      return false;
  }
}

bool QuoteContext::is_verb(uint32_t i) const {
  const PartOfSpeech t = tag(i);
  return is_finite(i) || t == PartOfSpeech::kBase || t == PartOfSpeech::kParticiple ||
         t == PartOfSpeech::kGerund;
}

bool QuoteContext::is_dash(uint32_t i) const {
  const std::string_view w = word(i);
  return w == "\u2014" || w == "\u2013" || w == "\u2015" || w == "--" ||
         (w == "-" && i < size() && tokens[i].space_before && i + 1 < size() && tokens[i + 1].space_before);
}

bool QuoteContext::ends_sentence(uint32_t i) const {
  const std::string_view w = word(i);
  return w == "." || w == "!" || w == "?" || w == "\u2026" || w == "..." || w == "....";
}

}  // namespace newsglass
