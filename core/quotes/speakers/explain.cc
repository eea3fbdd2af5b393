#include "quotes/speakers/explain.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace newsglass {
namespace {

using Reason = std::pair<std::string_view, std::string_view>;

// By the rule's name up to where it begins so; the first that fits.
constexpr Reason kReasons[] = {
    {"verb.quote-before", "The marks close right before {cue}, whose subject is {source}."},
    {"verb.quote-inverted", "The marks close right before {cue}, and {source} follows."},
    {"verb.quote-after", "{cue}, whose subject is {source}, stands right before the marks."},
    {"verb.colon", "{cue} has {source} as its subject, and a colon or comma leads to the words."},
    {"verb.that", "{cue} has {source} as its subject, and \u201Cthat\u201D opens the words."},
    {"verb.clause-before", "A whole clause stands before {cue}, whose subject is {source}."},
    {"verb.clause-inverted", "A whole clause stands before {cue}, and {source} follows."},
    {"verb.clause-around", "{cue}, whose subject is {source}, interrupts the clause."},
    {"verb.clause", "{cue} has {source} as its subject, and a whole clause follows."},
    {"verb.as", "\u201Cas\u201D with {cue} of {source} says whose words the clause beside it is."},
    {"verb.question", "{cue} has {source} as its subject, and a question word follows."},
    {"verb.directive", "With {cue}, {source} tells somebody to do what follows."},
    {"verb.promise", "With {cue}, {source} undertakes to do what follows."},
    {"verb.accused-of", "With {cue}, {source} charges somebody with what follows."},
    {"verb.marked-object", "{cue} has {source} as its subject, and quotation marks stand in what follows."},
    {"verb.event", "With {cue}, {source} speaks of what follows."},
    {"verb.object", "{cue}, whose subject is {source}, is likely to tell words by the phrase that follows."},
    {"passive.asked", "{cue} leads to the question that was put."},
    {"passive", "{cue} reports what follows without saying who speaks."},
    {"according-to", "{cue} names {source} as the source of the rest of the sentence."},
    {"words-of.owner", "{cue} of {source} stand right before the marks."},
    {"words-of.view", "The clause is told as the {cue} of {source}."},
    {"words-of", "{cue} names {source} as the speaker."},
    {"noun", "{cue} of {source} reports what follows."},
    {"marks.attributed-behind", "{source} and {cue} stand right behind the marks."},
    {"marks.signed", "{source} stands behind the marks and a dash."},
    {"marks.behind-colon", "A colon leads to the marks, and {source} is the subject before it."},
    {"marks.in-clause",
     "So many words between marks are speech, and {source} is the subject of their clause."},
    {"marks.same-speaker-next", "The marks stand alone right before words of the same speaker."},
    {"marks.same-speaker", "The marks stand alone right after words of the same speaker."},
    {"marks.alone", "The marks hold whole sentences, and nobody is named as their speaker."},
    {"label.quote", "The label {cue} announces words of {source}."},
    {"label", "A label with a colon stands before the words."},
};

std::string words_of(const QuoteContext& c, const std::vector<TokenSpan>& spans, std::string_view otherwise) {
  std::string out;
  for (const TokenSpan span : spans) {
    if (!out.empty()) out += " \u2026 ";
    out += "\u201C";
    out += c.text.view(c.tokens.bytes_of(span));
    out += "\u201D";
  }
  return out.empty() ? std::string(otherwise) : out;
}

void replace(std::string& text, std::string_view what, const std::string& with) {
  const size_t at = text.find(what);
  if (at != std::string::npos) text.replace(at, what.size(), with);
}

std::string reason_of_speaker(const QuoteContext& c, const Draft& draft, const SpeakerChoice& choice) {
  if (choice.speakers.empty() || !choice.speakers[0].entity) return "";
  const std::string& name = c.entities.all[choice.speakers[0].entity.index].name;
  if (draft.source.empty()) return " The speaker is taken to be " + name + ".";
  const std::string source(c.text.view(c.tokens.bytes_of(draft.source[0])));
  return source.find(name) != std::string::npos ? "" : " \u201C" + source + "\u201D is " + name + ".";
}

}  // namespace

std::string explain(const QuoteContext& c, const Draft& draft, const SpeakerChoice& choice) {
  const std::string_view rule = draft.rule;
  const auto* reason = std::find_if(std::begin(kReasons), std::end(kReasons), [&](const Reason& r) {
    return rule.substr(0, r.first.size()) == r.first;
  });
  std::string out(reason == std::end(kReasons) ? std::string_view("Found by rule.") : reason->second);
  replace(out, "{source}", words_of(c, draft.source, "somebody"));
  replace(out, "{cue}", words_of(c, draft.cue, "a word"));
  return out + reason_of_speaker(c, draft, choice);
}

}  // namespace newsglass
