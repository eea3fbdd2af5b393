#include "quotes/clauses/clause_borders.h"

#include <algorithm>

#include "quotes/clauses/next_report.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/clauses/sign.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongest = 120;  // tokens

// Words that open a clause or phrase of their own inside a sentence, without a comma.
bool opens_adjunct(const QuoteContext& c, uint32_t i) {
  const std::string_view w = c.word(i);
  return w == "after" || w == "before" || w == "despite" || w == "while" || w == "although" ||
         w == "though" || w == "because" || w == "when" || w == "as" || w == "since" || w == "until" ||
         w == "if" || w == "unless" || w == "during" || w == "following" || w == "amid" || w == "whereas" ||
         w == "even" || w == "ahead";
}

std::string_view kind_of(const QuoteContext& c, uint32_t at) {
  const std::string_view w = c.word(at);
  if (c.is_comma(at)) return "comma";
  if (c.is_dash(at)) return "dash";
  if (w == ":") return "colon";
  if (w == "(") return "bracket";
  if (c.tag(at) == P::kConjunction) return "conjunction";
  return "adjunct";
}

std::string_view bucket(uint32_t n) {
  return n <= 2    ? "2"
         : n <= 4  ? "4"
         : n <= 7  ? "7"
         : n <= 11 ? "11"
         : n <= 17 ? "17"
         : n <= 27 ? "27"
                   : "more";
}

// The words that begin what follows: "and", then its own first word.
struct Opening {
  uint32_t first;   // the word behind the comma or dash
  uint32_t second;  // the word behind a conjunction that stands first
};

Opening opening_of(const QuoteContext& c, uint32_t at, uint32_t end) {
  uint32_t first = at;
  while (first < end &&
         (c.is_comma(first) || c.is_dash(first) || c.word(first) == ":" || c.word(first) == "("))
    ++first;
  uint32_t second = first;
  if (c.tag(second) == P::kConjunction) ++second;
  while (second < end && c.tag(second) == P::kAdverb) ++second;
  return {first, second};
}

P first_finite(const QuoteContext& c, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i)
    if (c.is_finite(i) && !c.quoted(i)) return c.tag(i) == P::kPronoun ? P::kPresent : c.tag(i);
  return P::kPunctuation;
}

std::string_view tense_of(P tag) {
  switch (tag) {
    case P::kPast:
      return "past";
    case P::kPresent:
    case P::kThird:
      return "present";
    case P::kModal:
      return "modal";
    default:
      return "none";
  }
}

// What kind of phrase begins at `i`: a clause with its subject, a bare verb phrase, a noun phrase ...
std::string_view phrase_at(const QuoteContext& c, uint32_t i, uint32_t end, uint32_t& verb) {
  verb = end;
  if (i >= end) return "nothing";
  if (c.quoted(i)) return "marks";
  if (c.is_finite(i) && c.tag(i) != P::kPronoun) {
    verb = i;
    return "verb";
  }
  if (c.tag(i) == P::kWh || c.tag(i) == P::kGerund || c.tag(i) == P::kParticiple || c.tag(i) == P::kTo ||
      c.tag(i) == P::kPreposition || c.tag(i) == P::kBase)
    return name_of(c.tag(i));
  for (const bool appositions : {false, true}) {
    const auto phrase = noun_phrase_from(c, i, end, appositions);
    if (!phrase) return "other";
    uint32_t k = phrase->end;
    if (appositions && c.is_comma(k)) ++k;
    while (k < end && c.tag(k) == P::kAdverb) ++k;
    if (k < end && c.is_finite(k)) {
      verb = k;
      return c.tag(i) == P::kPronoun ? "clause-pronoun" : "clause";
    }
    if (c.tag(i) == P::kPronoun && c.is_finite(i)) return "clause-pronoun";
  }
  return "phrase";
}

bool opens_relative(const QuoteContext& c, uint32_t at) {
  return c.is_comma(at) && (c.word(at + 1) == "who" || c.word(at + 1) == "which");
}

// ", which “will help”": somebody's words.
bool is_quoted_relative(const QuoteContext& c, uint32_t at, const ReportedClause& clause) {
  if (!opens_relative(c, at)) return false;
  for (uint32_t k = at + 1; k < clause.span.end && !c.is_comma(k) && !c.is_dash(k); ++k)
    if (c.quoted(k)) return true;
  return false;
}

// “many sacrifices,” such as ...: still part of the phrase before, whatever its comma says.
bool continues_phrase(const QuoteContext& c, uint32_t at, uint32_t end) {
  const uint32_t first = opening_of(c, at, end).first;
  const std::string_view w = c.word(first), next = c.word(first + 1);
  return (w == "such" && next == "as") || (w == "rather" && next == "than") || w == "including" ||
         (w == "compared" && (next == "to" || next == "with"));
}

// ", who leads the port" at the very end: the writer's. Marks in it make it somebody's words.
bool is_background(const QuoteContext& c, uint32_t at, const ReportedClause& clause) {
  constexpr uint32_t kLongestBackground = 40;
  if (!opens_relative(c, at) || at < clause.span.begin + 3 || clause.span.end - at > kLongestBackground)
    return false;
  for (uint32_t k = at + 1; k < clause.span.end; ++k)
    if (c.quoted(k) || c.is_comma(k) || c.is_dash(k)) return false;
  return true;
}

}  // namespace

ReportedClause reported_clause(const QuoteContext& c, TokenSpan sentence, TokenSpan source, uint32_t cue,
                               TokenSpan span) {
  ReportedClause out{span, cue, false, false};
  if (source.empty() || source.begin > cue) return out;
  out.relative = c.word(source.begin) == "who" || c.word(source.begin) == "which";
  out.subordinate =
      out.relative || (source.begin == sentence.begin + 1 && c.is(sentence.begin, kWordBoundary));
  return out;
}

std::vector<uint32_t> clause_borders(const QuoteContext& c, const ReportedClause& clause) {
  std::vector<uint32_t> out;
  const uint32_t end = std::min(clause.span.end, clause.span.begin + kLongest);
  for (uint32_t i = clause.span.begin; i < end; ++i) {
    if (const MarkedSpan* marked = c.marks.outermost(i)) {
      i = std::max(i, marked->tokens.end - 1);
      // “It rains,” though it had stopped: the comma stands inside of the marks.
      if (i > clause.span.begin && i + 1 < end && !c.is_comma(i + 1) && !c.is_dash(i + 1) &&
          c.word(i + 1) != ":" && c.word(i + 1) != "(")
        out.push_back(i + 1);
      continue;
    }
    if (i < clause.span.begin + 1) continue;
    const bool border = c.is_comma(i) || c.is_dash(i) || c.word(i) == ":" || c.word(i) == "(" ||
                        c.tag(i) == P::kConjunction || opens_adjunct(c, i);
    // "rain, and then": the comma is the border, not the conjunction behind it.
    const bool behind = !out.empty() && out.back() + 1 == i && !c.quoted(i - 1);
    if (border && !behind && (out.empty() || out.back() != i)) out.push_back(i);
  }
  return out;
}

void each_border_sign(const QuoteContext& c, const ReportedClause& clause, uint32_t at, uint32_t nth,
                      const std::function<void(std::string_view)>& f) {
  const uint32_t end = clause.span.end;
  SignWriter say(f);
  const bool marked = c.quoted(at - 1);
  std::string_view kind = kind_of(c, at);
  if (marked && kind != "conjunction") {
    const uint32_t last = at >= 2 ? at - 2 : at - 1;
    kind = c.is_comma(last) ? "marks-comma" : kind == "comma" || kind == "dash" ? kind : "marks";
  }
  const Opening opening = opening_of(c, at, end);
  uint32_t verb = end;
  const std::string_view phrase = phrase_at(c, opening.second, end, verb);
  const P own = first_finite(c, clause.span.begin, at);
  const std::string_view inside = tense_of(own), cue = tense_of(c.tag(clause.cue)),
                         next = tense_of(verb < end ? c.tag(verb) : P::kPunctuation);
  const bool has_verb = own != P::kPunctuation;
  const std::string_view joint = opening.first != opening.second && c.tag(opening.first) == P::kConjunction
                                     ? c.word(opening.first)
                                     : std::string_view("-");
  say({"bias"});
  say({kind});
  say({kind, "tag", name_of(c.tag(opening.first))});
  say({kind, "word",
       c.is_noun(opening.first) || c.is_verb(opening.first) ? name_of(c.tag(opening.first))
                                                            : c.word(opening.first)});
  say({kind, joint, phrase});
  say({phrase, "cue", cue, "in", inside, "next", next});
  say({kind, joint, phrase, has_verb ? "verb" : "no-verb"});
  say({kind, "length", bucket(at - clause.span.begin)});
  say({kind, "rest", bucket(end - at)});
  say({kind, "nth", nth == 0 ? "0" : nth == 1 ? "1" : nth == 2 ? "2" : "more"});
  say({kind, phrase, clause.relative ? "relative" : clause.subordinate ? "subordinate" : "main"});
  say({kind, "that", c.word(clause.span.begin - (clause.span.begin > 0)) == "that" ? "that" : "bare",
       phrase});
  say({kind, "before", name_of(c.tag(at - 1)), phrase});
  say({phrase, "then", name_of(c.tag(opening.second + 1))});
  if (verb < end) {
    say({phrase, "subject",
         c.tag(opening.second) == P::kPronoun ? c.word(opening.second) : std::string_view("other"), joint,
         "next", next});
    say({kind, joint, "verb",
         c.cue_at(verb, end).frames & kFrameClause ? "reports" : "other"});
  }
  if (c.tag(clause.span.begin) == P::kTo) say({"infinitive", kind, joint, phrase});
  bool later_comma = false, later_marks = false;
  for (uint32_t i = opening.first; i < std::min(end, at + 30); ++i) {
    later_comma = later_comma || (c.is_comma(i) && !c.quoted(i));
    later_marks = later_marks || c.quoted(i);
  }
  say({kind, phrase, later_comma ? "comma-later" : "no-comma"});
  say({kind, phrase, later_marks ? "marks-later" : "no-marks"});
}

uint32_t likeliest_end(const QuoteContext& c, const ReportedClause& clause) {
  uint32_t nth = 0;
  for (const uint32_t at : clause_borders(c, clause)) {
    if (is_background(c, at, clause)) return at;
    if (is_quoted_relative(c, at, clause) || continues_phrase(c, at, clause.span.end)) continue;
    int32_t sum = 0;
    each_border_sign(c, clause, at, nth++,
                     [&](std::string_view sign) { sum += c.lexicon.border_weight(sign); });
    if (sum > 0) return at;
  }
  return clause.span.end;
}

}  // namespace newsglass
