#include "syntax/reading.h"

#include <utility>

#include "syntax/tag_repairs.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestInsertion = 25;
constexpr uint32_t kLongestOpening = 12;
constexpr uint32_t kMostAdverbs = 3;

}  // namespace

Reading::Reading(const Tokens& tokens, const Sections& sections, const Marks& marks,
                 const std::vector<NameMention>& names, std::vector<PartOfSpeech> speech,
                 const Lexicon& lexicon)
    : tokens(tokens),
      sections(sections),
      marks(marks),
      names(names),
      lexicon(lexicon),
      tags_(std::move(speech)),
      name_of_token_(tokens.size(), kNoName) {
  for (uint32_t n = 0; n < names.size(); ++n)
    for (uint32_t t = names[n].tokens.begin; t < names[n].tokens.end; ++t) name_of_token_[t] = n;
  for (uint32_t i = 0; i < size(); ++i) {
    classes_.push_back(lexicon.classes_of(tokens.normal(i)));
    verb_form_.push_back(lexicon.form_of(tokens.normal(i)));
  }
  read_sentences();
  repair_tags(TagContext{tokens, marks, lexicon, classes_, verb_form_}, tags_);
}

void Reading::read_sentences() {
  uint32_t in_article = 0, elsewhere = 0;
  size_t section = 0;
  for (const TokenSpan sentence : tokens.sentences()) {
    while (section + 1 < sections.all.size() &&
           sections.all[section].span.end <= tokens[sentence.begin].span.begin)
      ++section;
    const SectionKind kind = sections.all.empty() ? SectionKind::kBody : sections.all[section].kind;
    const bool article =
        kind == SectionKind::kBody || kind == SectionKind::kHeadline || kind == SectionKind::kSubheading;
    strand_.push_back(article ? 0 : static_cast<uint32_t>(section) + 1);
    const MarkedSpan* over = marks.outermost(sentence.begin);
    const bool continued = !sentences.empty() && over && over->tokens.begin < sentence.begin;
    uint32_t& count = article ? in_article : elsewhere;
    if (continued) {
      sentences.back().end = sentence.end;
    } else {
      sentences.push_back(sentence);
      ++count;
    }
    sentence_.push_back(count);
  }
  sentence_.push_back(kNoName);
  strand_.push_back(kNoName);
}

Cue Reading::cue_at(uint32_t i, uint32_t limit) const {
  return i < size() ? lexicon.cue_at(tokens, i, limit, verb_form_[i]) : Cue();
}

bool Reading::is_noun(uint32_t i) const {
  return tag(i) == P::kNoun || tag(i) == P::kName ||
         (i < size() && (tokens[i].kind == TokenKind::kHandle || tokens[i].kind == TokenKind::kHashtag));
}

bool Reading::is_finite(uint32_t i) const {
  switch (tag(i)) {
    case P::kPast:
    case P::kPresent:
    case P::kThird:
    case P::kModal:
      return true;
    case P::kPronoun:
      return word(i).find('\'') != std::string_view::npos;
    default:
      return false;
  }
}

bool Reading::is_verb(uint32_t i) const {
  const P t = tag(i);
  return is_finite(i) || t == P::kBase || t == P::kParticiple ||
         t == P::kGerund;
}

bool Reading::is_dash(uint32_t i) const {
  const std::string_view w = word(i);
  return w == "\u2014" || w == "\u2013" || w == "\u2015" || w == "--" ||
         (w == "-" && i < size() && tokens[i].space_before && i + 1 < size() && tokens[i + 1].space_before);
}

bool Reading::ends_sentence(uint32_t i) const {
  const std::string_view w = word(i);
  return w == "." || w == "!" || w == "?" || w == "\u2026" || w == "..." || w == "....";
}

bool Reading::is_predicate(uint32_t i) const {
  if (is_finite(i)) return true;
  // A past tense taken for a participle has an object.
  if (tag(i) != P::kParticiple) return false;
  const P next = tag(i + 1);
  return next == P::kDeterminer || next == P::kPossessive || next == P::kPronoun || next == P::kName ||
         word(i + 1) == "that";
}

bool Reading::is_subject(TokenSpan phrase) const {
  if (is_possessor(phrase)) return false;
  uint32_t next = phrase.end;
  if (word(next) == "," || word(next) == "(") next = after_insertion(next);
  for (uint32_t adverbs = 0; adverbs < kMostAdverbs && tag(next) == P::kAdverb; ++adverbs) ++next;
  if (is_predicate(next)) {
    // "the son of Ana Torres, who died, said" has another subject; "that Ana Torres said" has not.
    const bool inside =
        phrase.begin > 0 && tag(phrase.begin - 1) == P::kPreposition && word(phrase.begin - 1) != "that";
    return !inside || next == phrase.end;
  }
  // "said Ana Torres": the verb follows the closing marks.
  return phrase.begin > 1 && is_finite(phrase.begin - 1) &&
         (quotation_of(phrase.begin - 2) != Marks::kNone || word(phrase.begin - 2) == ",");
}

bool Reading::is_in_opening(uint32_t token) const {
  const uint32_t begin = tokens.sentence_at(token).begin;
  const P first = tag(begin);
  if (token - begin > kLongestOpening ||
      (first != P::kPreposition && first != P::kGerund && first != P::kParticiple && first != P::kAdverb))
    return false;
  for (uint32_t i = begin; i < token; ++i)
    if (is_finite(i)) return false;
  return true;
}

uint32_t Reading::after_insertion(uint32_t comma) const {
  const std::string_view closing = word(comma) == "(" ? ")" : ",";
  for (uint32_t i = comma + 1; i < comma + kLongestInsertion && i < size(); ++i) {
    if (tokens.sentence_of(i) != tokens.sentence_of(comma)) break;
    if (word(i) == closing) return i + 1;
  }
  return comma;
}

}  // namespace newsglass
