#include "quotes/rules/object_reports.h"

#include <algorithm>

#include "quotes/clauses/adjuncts.h"
#include "quotes/clauses/clause.h"
#include "quotes/clauses/noun_phrase.h"
#include "quotes/clauses/sign.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;
using Form = ReportingVerb::Form;
using Found = ReportingVerb::Found;

constexpr uint32_t kFurthestSign = 40;  // tokens looked at beside the report

std::string_view form_of(const QuoteContext& c, const ReportingVerb& v) {
  if (v.form == Form::kGerund) return "gerund";
  if (v.form == Form::kInfinitive) return "infinitive";
  if (c.tag(v.group_begin) == P::kModal) return "modal";
  switch (c.tag(v.cue.begin)) {
    case P::kPast:
      return "past";
    case P::kParticiple:
      return v.group_begin < v.cue.begin ? "perfect" : "past";
    case P::kGerund:
      return "progressive";
    default:
      return "present";
  }
}

std::string_view kind_of_name(const QuoteContext& c, MentionId m) {
  switch (c.entities.mentions[m.index].type) {
    case EntityType::kPerson:
      return "person-name";
    case EntityType::kOrganization:
      return "organization-name";
    case EntityType::kPlace:
      return "place-name";
    case EntityType::kGroup:
      return "group-name";
    default:
      return "thing-name";
  }
}

// What the phrase stands for, as far as its head tells.
std::string_view kind_of(const QuoteContext& c, TokenSpan phrase) {
  const uint32_t head = head_of(c, phrase);
  const std::string_view w = c.word(head);
  if (c.tag(head) == P::kPronoun || c.tag(head) == P::kWh) {
    if (w == "he" || w == "she" || w == "i" || w == "we" || w == "you" || w == "him" || w == "her")
      return "pronoun";
    if (w == "who") return "who";
    return w == "they" || w == "them" ? "they" : "it";
  }
  if (const MentionId m = c.mention_at(head)) return kind_of_name(c, m);
  if (c.is(head, kWordTime)) return "time";
  if (c.is(head, kWordPerson)) return "person";
  if (c.is(head, kWordReportNoun)) return "speech";
  if (c.is(head, kWordDocument)) return "document";
  if (c.is(head, kWordBody)) return "body";
  if (c.is(head, kWordOccasion)) return "occasion";
  if (c.tag(head) == P::kNumber) return "number";
  if (c.tag(head) == P::kGerund) return "gerund";
  return c.is_noun(head) ? "noun" : "other";
}

std::string_view opening_of(const QuoteContext& c, uint32_t i) {
  const std::string_view w = c.word(i);
  switch (c.tag(i)) {
    case P::kDeterminer:
      return w == "the" || w == "a" || w == "an" || w == "any" || w == "no" || w == "this" ? w : "determiner";
    case P::kPossessive:
      return "possessive";
    case P::kName:
      return "name";
    case P::kGerund:
      return "gerund";
    case P::kAdjective:
      return "adjective";
    case P::kNumber:
      return "number";
    default:
      return "bare";
  }
}

std::string_view next_of(const QuoteContext& c, const ObjectReport& r) {
  const uint32_t i = r.object.end;
  const std::string_view w = c.word(i);
  if (i >= r.sentence.end || c.ends_sentence(i)) return "end";
  if (c.is_comma(i)) return "comma";
  if (c.is_dash(i)) return "dash";
  if (c.tag(i) == P::kPreposition || c.tag(i) == P::kTo) return w;
  if (c.tag(i) == P::kConjunction) return "conjunction";
  if (c.tag(i) == P::kWh || w == "that") return "relative";
  if (c.is_finite(i)) return "verb";
  return c.tag(i) == P::kGerund ? "gerund" : c.tag(i) == P::kAdverb ? "adverb" : "other";
}

std::string_view bucket(uint32_t n) {
  return n <= 1 ? "1" : n <= 2 ? "2" : n <= 4 ? "4" : n <= 7 ? "7" : n <= 12 ? "12" : n <= 20 ? "20" : "more";
}

constexpr std::pair<std::string_view, uint32_t> kFrameNames[] = {
    {"clause", kFrameClause}, {"weak", kFrameWeak},     {"quote", kFrameQuote},   {"objto", kFrameObjectTo},
    {"noun", kFrameNoun},     {"marked", kFrameMarked}, {"object", kFrameObject}, {"told", kFrameTold},
};

// praised the cakes [during an interview on Monday]: what says when and how at the content's end.
uint32_t before_occasion(const QuoteContext& c, TokenSpan content, uint32_t first) {
  for (uint32_t i = first; i < content.end; ++i)
    if (c.tag(i) == P::kPreposition && skip_adjuncts(c, i, content.end) >= content.end) return i;
  return content.end;
}

}  // namespace

std::optional<ObjectReport> object_report(const QuoteContext& c, TokenSpan sentence,
                                          const ReportingVerb& verb) {
  if (!(verb.frames &
        (kFrameClause | kFrameMarked | kFrameNoun | kFrameObject | kFrameQuote | kFrameObjectTo)) ||
      (verb.frames & kFrameAttitude))
    return std::nullopt;
  if (verb.form == Form::kPassive || !verb.subject || verb.found == Found::kAfter) return std::nullopt;
  if (verb.subject->begin > verb.cue.begin && verb.form != Form::kGerund) return std::nullopt;
  const uint32_t begin = verb.cue.end;
  if (begin >= sentence.end || c.quoted(begin)) return std::nullopt;
  TokenSpan object{begin, begin + 1};
  if (c.tag(begin) != P::kGerund) {
    const auto phrase = noun_phrase_from(c, begin, sentence.end, false);
    if (!phrase) return std::nullopt;
    object = *phrase;
    uint32_t verb_behind = object.end;
    while (verb_behind < sentence.end && c.tag(verb_behind) == P::kAdverb) ++verb_behind;
    if (c.is_finite(verb_behind) && verb_behind < sentence.end) return std::nullopt;
  }
  if (c.is(head_of(c, object), kWordTime)) return std::nullopt;
  const bool before = verb.found == Found::kBefore && verb.form == Form::kFinite;
  const TokenSpan source = before ? *verb.subject : TokenSpan{};
  uint32_t end = sentence.end;
  if (verb.form == Form::kGerund && verb.subject->begin > verb.end) end = verb.subject->begin;
  if (object.end > end) return std::nullopt;
  TokenSpan content = clause_from(c, reported_clause(c, sentence, source, verb.cue.begin, {begin, end}));
  content = without_next_verb(c, content);
  content.end = before_occasion(c, content, object.end);
  if (content.empty() || holds_marks(c, content)) return std::nullopt;
  return ObjectReport{sentence, verb, object, content};
}

void each_object_sign(const QuoteContext& c, const ObjectReport& r,
                      const std::function<void(std::string_view)>& f) {
  SignWriter say(f);
  const std::string_view verb = c.cue_at(r.verb.cue.begin, r.verb.cue.end).verb;
  const std::string_view form = form_of(c, r.verb), subject = kind_of(c, *r.verb.subject),
                         object = kind_of(c, r.object), opening = opening_of(c, r.object.begin),
                         next = next_of(c, r);
  const uint32_t head = head_of(c, r.object);
  say({"bias"});
  say({"verb", verb});
  say({"verb", verb, form});
  say({"verb", verb, "object", object});
  say({"verb", verb, "next", next});
  say({"verb", verb, "opening", opening});
  for (const auto& [name, bit] : kFrameNames)
    if (r.verb.frames & bit) {
      say({"frame", name});
      say({"frame", name, "object", object});
      say({"frame", name, "next", next});
    }
  say({"form", form});
  if (r.verb.negated) say({"negated"});
  if (r.verb.form == Form::kInfinitive && r.verb.group_begin >= r.sentence.begin + 2) {
    const uint32_t lead = r.verb.group_begin - 2;  // the word before "to"
    say({"to", c.is_verb(lead) ? c.word(lead) : c.is_noun(lead) ? "noun" : "other"});
  }
  say({"subject", subject});
  say({"subject", r.verb.found == Found::kShared ? "shared" : "own", form});
  say({"object", object});
  say({"opening", opening});
  say({"opening", opening, object});
  if (c.is_noun(head) && !c.mention_at(head)) say({"head", c.word(head)});
  say({"next", next});
  say({"next", next, object});
  say({"length", bucket(r.content.size())});
  say({"subject", subject, "object", object});
  for (uint32_t i = r.object.begin; i < r.object.end; ++i)
    if (c.tag(i) == P::kGenitive) {
      say({"owner"});
      break;
    }
  const SectionKind section = c.sections.kind_at(c.tokens[r.verb.cue.begin].span.begin);
  say({"section", section == SectionKind::kHeadline ? "headline" : "text"});
  const uint32_t first =
      std::max(r.sentence.begin, r.verb.cue.begin - std::min(r.verb.cue.begin, kFurthestSign));
  const uint32_t last = std::min(r.sentence.end, r.content.end + kFurthestSign);
  bool marks = false, occasion = false, says = false;
  for (uint32_t i = first; i < last; ++i) {
    if (r.content.contains(i) || r.verb.cue.contains(i)) continue;
    marks = marks || c.quoted(i);
    occasion = occasion || (c.is(i, kWordOccasion) && c.tag(i) == P::kNoun);
    says = says || (c.is_verb(i) && (c.cue_at(i, last).frames & kFrameClause));
  }
  say({"marks", marks ? "beside" : c.quoted(r.sentence.end) ? "behind" : "none"});
  say({"occasion", occasion ? "yes" : "no"});
  say({"report", says ? "beside" : "none"});
}

bool is_told(const QuoteContext& c, const ObjectReport& report) {
  int32_t sum = 0;
  each_object_sign(c, report, [&](std::string_view sign) { sum += c.lexicon.object_weight(sign); });
  return sum > 0;
}

std::vector<ObjectReport> unread_object_reports(const QuoteContext& c, const Drafts& drafts) {
  std::vector<bool> taken(c.size(), false);  // reporting words and reported ones
  for (const Draft& draft : drafts.all)
    for (const auto* spans : {&draft.cue, &draft.content})
      for (const TokenSpan span : *spans)
        for (uint32_t i = span.begin; i < span.end; ++i) taken[i] = true;
  const auto read = [&](TokenSpan span) {
    for (uint32_t i = span.begin; i < span.end; ++i)
      if (taken[i]) return true;
    return false;
  };
  std::vector<ObjectReport> out;
  for (const TokenSpan sentence : c.sentences)
    for (const ReportingVerb& verb : find_reporting_verbs(c, sentence, Infinitives::kAll)) {
      if (read(verb.cue)) continue;
      const auto report = object_report(c, sentence, verb);
      if (report && !read(report->content)) out.push_back(*report);
    }
  return out;
}

}  // namespace newsglass
