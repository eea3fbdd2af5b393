#include "quotes/speakers/anonymity.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/among.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestPhrase = 7;  // words
constexpr uint32_t kFarthestWords = 100;  // from the source; a sentence may hold any number of quotations
constexpr uint32_t kFarthestOpener = 8;  // words between "because" and what follows from it

// What leads to a reason behind "on condition of anonymity".
constexpr std::string_view kReasons[] = {"because", "citing", "as",    "for",   "due",   "since",
                                         "given",   "owing",  "fearing", "out", "saying", "to"};
// Where the clause of a bar begins.
constexpr std::string_view kOpeners[] = {"because", "as", "since", "who", "whose", "saying"};
// Who is spoken of again at the beginning of the next sentence.
constexpr std::string_view kPronouns[] = {"he", "she", "they", "both", "all", "none"};

bool stops(const QuoteContext& c, uint32_t i) {
  const std::string_view word = c.word(i);
  return c.is_comma(i) || c.is_dash(i) || c.ends_sentence(i) || c.quoted(i) || word == ";" || word == ":" ||
         word == "(" || word == ")" || word == "[" || word == "]";
}

class AnonymityFinder {
 public:
  AnonymityFinder(const QuoteContext& c, const Draft& draft) : c_(c), draft_(draft) {}

  std::vector<TokenSpan> run() {
    const TokenSpan at = !draft_.source.empty() ? draft_.source[0] : !draft_.cue.empty() ? draft_.cue[0] : TokenSpan{};
    if (at.empty()) return {};
    const auto sentence =
        std::find_if(c_.sentences.begin(), c_.sentences.end(), [&](TokenSpan s) { return s.contains(at.begin); });
    if (sentence == c_.sentences.end()) return {};
    search({std::max(sentence->begin, at.begin - std::min(at.begin, kFarthestWords)), std::min(sentence->end, at.end + kFarthestWords)});
    const auto next = sentence + 1;
    if (found_.empty() && next != c_.sentences.end() && takes_up_source(*next))
      search({next->begin, std::min(next->end, next->begin + kFarthestWords)});
    return std::move(found_);
  }

 private:
  // The end of the longest phrase of that class at token `i`; 0 if there is none.
  uint32_t phrase_at(uint32_t i, uint32_t limit, WordClass word_class) const {
    std::string phrase;
    uint32_t end = 0;
    for (uint32_t k = i; k < limit && k < i + kLongestPhrase; ++k) {
      if (k > i) phrase += ' ';
      phrase += c_.word(k);
      if (c_.lexicon.classes_of(phrase) & word_class) end = k + 1;
    }
    return end;
  }

  void search(TokenSpan sentence) {
    for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (c_.quoted(i)) continue;
      uint32_t begin = i;
      uint32_t end = phrase_at(i, sentence.end, kWordUnnamed);
      if (end == 0) {
        end = phrase_at(i, sentence.end, kWordBarred);
        if (end == 0) continue;
        begin = opener_before(i, sentence.begin);
        end = clause_end(end, sentence.end);
      }
      end = with_reason(end, sentence.end);
      if (begin > sentence.begin && c_.word(begin - 1) == "who") --begin;
      found_.push_back({begin, end});
      i = end;
    }
  }

  // "because she was [not authorized to]": where the clause begins.
  uint32_t opener_before(uint32_t i, uint32_t least) const {
    for (uint32_t k = i; k > least && i - k < kFarthestOpener && !stops(c_, k - 1); --k)
      if (among(c_.word(k - 1), kOpeners)) return k - 1;
    return i;
  }

  // Up to what interrupts the clause, or to the verb that reports.
  uint32_t clause_end(uint32_t from, uint32_t limit) const {
    uint32_t end = from;
    while (end < limit && !stops(c_, end) && !is_cue(end)) ++end;
    return end;
  }

  // One clause more where it tells the reason, also behind a comma.
  uint32_t with_reason(uint32_t end, uint32_t limit) const {
    const uint32_t next = end < limit && c_.is_comma(end) ? end + 1 : end;
    if (next >= limit || c_.quoted(next)) return end;
    const bool reason =
        among(c_.word(next), kReasons) ||
        (c_.word(next) == "in" && (c_.word(next + 1) == "order" || c_.word(next + 1) == "line"));
    // Behind a comma, "as" and "to" begin something else.
    if (!reason || (next > end && (c_.word(next) == "as" || c_.word(next) == "to" || c_.word(next) == "for"))) return end;
    const uint32_t reason_end = clause_end(next, limit);
    return reason_end > next + 1 ? reason_end : end;
  }

  bool is_cue(uint32_t i) const {
    return std::any_of(draft_.cue.begin(), draft_.cue.end(), [&](TokenSpan cue) { return cue.begin == i; });
  }

  // "He ...", "The official ..." after "a port official": in the same paragraph and with a word of the source.
  bool takes_up_source(TokenSpan next) const {
    if (next.empty() || draft_.source.empty()) return false;
    const TokenSpan source = draft_.source[0];
    if (c_.tokens.paragraph_of(next.begin) != c_.tokens.paragraph_of(source.begin)) return false;
    if (among(c_.word(next.begin), kPronouns)) return true;
    if (c_.word(next.begin) != "the" && c_.word(next.begin) != "all" && c_.word(next.begin) != "both") return false;
    for (uint32_t i = next.begin + 1; i < next.end && i < next.begin + 4; ++i)
      for (uint32_t k = source.begin; k < source.end; ++k)
        if (c_.is_noun(i) && c_.word(i) == c_.word(k)) return true;
    return false;
  }

  const QuoteContext& c_;
  const Draft& draft_;
  std::vector<TokenSpan> found_;
};

}  // namespace

std::vector<TokenSpan> find_anonymity(const QuoteContext& c, const Draft& draft) {
  return AnonymityFinder(c, draft).run();
}

}  // namespace newsglass
