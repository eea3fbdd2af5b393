// What stands between the verb and its clause: the hearer, the occasion, the subject of the talk.
#include <algorithm>
#include <utility>
#include <vector>

#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/next_report.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/frames/attribution.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongestCircumstance = 14;  // tokens
constexpr uint32_t kLongestPlace = 5;          // "at the quay of Ria that"

// "explained through a spokesman that", but not "agreed to tests that": other nouns before "that" begin a
// relative clause, unless somebody says or tells.
bool may_close_circumstance(const Attribution& a, uint32_t last) {
  const QuoteContext& c = a.c;
  if (a.says || (a.verb.frames & kFrameTold)) return true;
  const std::string_view w = c.word(a.after);
  const bool place = w == "in" || w == "on" || w == "at" || w == "for" || w == "during" || w == "through" ||
                     w == "before" || w == "after" || w == "without";
  if (a.speech && place && last < a.after + kLongestPlace) return true;
  const P t = c.tag(last);
  return t == P::kName || t == P::kPreposition || t == P::kAdverb || c.is(last, kWordOccasion) ||
         c.is(last, kWordAudience) || c.is(last, kWordPerson) || c.is(last, kWordBody) ||
         c.is(last, kWordTime) || c.is(last, kWordOutlet);
}

}  // namespace

// "told reporters", "told the BBC's morning show".
void read_hearer(Attribution& a) {
  const QuoteContext& c = a.c;
  if (const MarkedSpan* name = c.marks.outermost(a.after);
      name && c.tokens.tokens_in(name->inner).size() == 1 && name->tokens.begin == a.after) {
    a.draft.addressee = name->tokens;  // told “Costa Times” that
    a.after = name->tokens.end;
    return;
  }
  const auto phrase = noun_phrase_from(c, a.after, a.sentence.end, false);
  if (!phrase || c.quoted(a.after) || c.word(a.after) == "that" || c.tag(a.after) == P::kWh) return;
  // "warned more work was needed": the phrase is the clause's own subject.
  if (c.is_finite(phrase->end) && (a.verb.frames & kFrameClause)) return;
  TokenSpan hearer = *phrase;
  // "told investors that concerns/V about it": what follows "that" is told, whatever the tagger thinks.
  for (uint32_t i = hearer.begin + 1; i < hearer.end && (a.verb.frames & kFrameClause); ++i)
    if (c.word(i) == "that") hearer.end = i;
  // "told her it would rain": a pronoun, or a name, ends the hearer; "told Reuters the plan failed" cuts at
  // "the".
  if (c.tag(hearer.begin) == P::kPronoun) hearer.end = hearer.begin + 1;
  a.draft.addressee = hearer;
  a.draft.outlets.push_back(hearer);
  a.after = hearer.end;
}

bool is_citing(const QuoteContext& c, uint32_t i) { return c.word(i) == "citing" || c.word(i) == "quoting"; }

bool passes_on(const QuoteContext& c, TokenSpan phrase) {
  for (uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (c.is(i, kWordOutlet)) return true;
    if (c.is(i, kWordBody)) return false;
  }
  const MentionId named = c.mention_at(phrase.end - 1);
  const EntityType type = named ? c.entities.mentions[named.index].type : EntityType::kPerson;
  return type == EntityType::kOrganization || type == EntityType::kWork || type == EntityType::kProduct;
}

bool cite(Attribution& a, TokenSpan cited, TokenSpan outlet, std::vector<TokenSpan> cue) {
  if (!names_somebody(a.c, cited)) return false;
  a.draft.source = {cited};
  a.draft.outlets.push_back(outlet);
  a.draft.cue = std::move(cue);
  return true;
}

// "said, as quoted by Reuters, that", "reported, citing two officials, that"
void read_relay(Attribution& a) {
  const QuoteContext& c = a.c;
  uint32_t k = a.after;
  if (c.is_comma(k) && is_citing(c, k + 1) && passes_on(c, *a.verb.subject)) {
    const auto cited = noun_phrase_from(c, k + 2, a.sentence.end, true);
    if (!cited || !cite(a, *cited, *a.verb.subject, {a.verb.cue, {k + 1, k + 2}})) return;
    if (c.is_comma(cited->end) && c.word(cited->end + 1) == "that") a.after = cited->end + 1;
    return;
  }
  if (!c.is_comma(k) || (c.word(k + 1) != "as" && c.word(k + 1) != "according")) return;
  ++k;
  if (c.word(k) == "as" && c.word(k + 2) == "by") {
    k += 3;
  } else if (c.word(k) == "according" && c.word(k + 1) == "to") {
    k += 2;
  } else {
    return;
  }
  const auto outlet = noun_phrase_from(c, k, a.sentence.end, false);
  if (!outlet || !c.is_comma(outlet->end) || c.word(outlet->end + 1) != "that") return;
  a.draft.outlets.push_back(*outlet);
  a.after = outlet->end + 1;
}

// "asked the mayor several times whether"
void read_hearer_of_question(Attribution& a) {
  const QuoteContext& c = a.c;
  if (c.word(a.after) == "that") return;
  const auto phrase = noun_phrase_from(c, a.after, a.sentence.end, false);
  uint32_t k = phrase ? phrase->end : a.after;
  k = skip_adjuncts(c, k, a.sentence.end);
  const uint32_t stop = std::min(a.sentence.end, k + 3);
  while (k < stop && !(c.tag(k) == P::kWh || c.word(k) == "whether" || c.word(k) == "if")) ++k;
  if (k >= stop || c.quoted(k)) return;
  if (phrase) a.draft.addressee = *phrase;
  a.after = k;
}

// "said of the strike, “...”", "said in the port town of Ria that": past what stands between, when words or
// "that" follow for sure.
uint32_t past_circumstance(const Attribution& a) {
  const QuoteContext& c = a.c;
  uint32_t k = a.after;
  const uint32_t stop = std::min(a.sentence.end, a.after + kLongestCircumstance);
  const bool hearer = a.draft.addressee && c.is_comma(k);
  if (k >= stop || !(hearer || c.tag(k) == P::kPreposition || c.tag(k) == P::kTo) || c.word(k) == "that")
    return a.after;
  for (; k < stop; ++k) {
    if (c.quoted(k) && c.is_comma(k - 1)) return k - 1;
    if (c.quoted(k) && c.tokens[c.tokens.tokens_in(c.marks.outermost(k)->inner).begin].is_capitalised()) {
      k = c.marks.outermost(k)->tokens.end - 1;  // the name of a programme
      continue;
    }
    if (c.quoted(k)) return a.after;
    if (c.word(k) == "that" && c.is_finite(k + 1)) return a.after;  // a relative clause
    if (c.word(k) == "that" && c.tag(k) != P::kDeterminer)
      return c.is_comma(k - 1) || !may_close_circumstance(a, k - 1) ? a.after : k;
    if (c.is_finite(k) || c.word(k) == ":" || c.tag(k) == P::kWh) return a.after;
    if (is_reporting_gerund(c, k, stop)) return a.after;  // ", adding that": another report
  }
  return a.after;
}

}  // namespace newsglass
