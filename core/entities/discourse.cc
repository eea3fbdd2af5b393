#include "entities/discourse.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestInsertion = 25;
constexpr uint32_t kLongestOpening = 12;
constexpr uint32_t kMostAdverbs = 3;

}  // namespace

Discourse::Discourse(const Tokens& tokens, const Sections& sections, const Marks& marks,
                     const std::vector<PartOfSpeech>& speech, const std::vector<NameMention>& names)
    : tokens(tokens), names(names), marks_(marks), speech_(speech), name_of_token_(tokens.size(), kNoName) {
  for (uint32_t n = 0; n < names.size(); ++n)
    for (uint32_t t = names[n].tokens.begin; t < names[n].tokens.end; ++t) name_of_token_[t] = n;
  uint32_t in_article = 0, elsewhere = 0;
  size_t section = 0;
  bool first = true;
  for (const TokenSpan sentence : tokens.sentences()) {
    while (section + 1 < sections.all.size() &&
           sections.all[section].span.end <= tokens[sentence.begin].span.begin)
      ++section;
    const SectionKind kind = sections.all.empty() ? SectionKind::kBody : sections.all[section].kind;
    const bool article =
        kind == SectionKind::kBody || kind == SectionKind::kHeadline || kind == SectionKind::kSubheading;
    strand_.push_back(article ? 0 : static_cast<uint32_t>(section) + 1);
    const MarkedSpan* over = marks.outermost(sentence.begin);
    const bool continued = !first && over && over->tokens.begin < sentence.begin;
    uint32_t& count = article ? in_article : elsewhere;
    if (!continued) ++count;
    sentence_.push_back(count);
    first = false;
  }
  sentence_.push_back(kNoName);
  strand_.push_back(kNoName);
}

bool Discourse::is_finite(uint32_t i) const {
  const P p = tag(i);
  return p == P::kPast || p == P::kPresent || p == P::kThird || p == P::kModal;
}

bool Discourse::is_predicate(uint32_t i) const {
  if (is_finite(i)) return true;
  // A past tense taken for a participle has an object.
  if (tag(i) != P::kParticiple) return false;
  const P next = tag(i + 1);
  return next == P::kDeterminer || next == P::kPossessive || next == P::kPronoun || next == P::kName ||
         word(i + 1) == "that";
}

bool Discourse::is_subject(TokenSpan phrase) const {
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

bool Discourse::is_in_opening(uint32_t token) const {
  const uint32_t begin = tokens.sentence_at(token).begin;
  const P first = tag(begin);
  if (token - begin > kLongestOpening ||
      (first != P::kPreposition && first != P::kGerund && first != P::kParticiple && first != P::kAdverb))
    return false;
  for (uint32_t i = begin; i < token; ++i)
    if (is_finite(i)) return false;
  return true;
}

uint32_t Discourse::after_insertion(uint32_t comma) const {
  const std::string_view closing = word(comma) == "(" ? ")" : ",";
  for (uint32_t i = comma + 1; i < comma + kLongestInsertion && i < size(); ++i) {
    if (tokens.sentence_of(i) != tokens.sentence_of(comma)) break;
    if (word(i) == closing) return i + 1;
  }
  return comma;
}

}  // namespace newsglass
