#include "dates/tense.h"

#include "base/among.h"

namespace newsglass {
namespace {

constexpr uint32_t kReachLeft = 30, kReachRight = 20;  // tokens
constexpr uint32_t kReachHelper = 4;                   // from a verb back to its auxiliary

constexpr std::string_view kOpening = "\xE2\x80\x9C", kClosing = "\xE2\x80\x9D";

bool is_dash(std::string_view w) { return w == "\xE2\x80\x93" || w == "\xE2\x80\x94" || w == "--"; }

bool is_boundary(std::string_view w) {
  return w == ";" || w == "\"" || w == kOpening || w == kClosing || is_dash(w);
}

// The opening mark or dash of what the boundary at `i` closes: "remains “very thick” today", "will meet –
// if they can – on Monday". Nothing where it opens something.
std::optional<uint32_t> partner_before(const DateReader& r, uint32_t i) {
  const std::string_view w = r.word(i);
  if (w == ";" || w == kOpening) return std::nullopt;
  std::optional<uint32_t> nearest;
  bool pairs = false;  // an odd number of the same before it
  for (uint32_t back = 1; back < kReachLeft && r.has(i - back); ++back) {
    const std::string_view b = r.word(i - back);
    if (w == kClosing ? b != kOpening : is_dash(w) ? !is_dash(b) : b != w) continue;
    if (!nearest) nearest = i - back;
    pairs = !pairs;
  }
  return w == kClosing || pairs ? nearest : std::nullopt;
}

bool is_participle(const DateReader& r, uint32_t i, uint8_t cue) {
  const std::string_view w = r.word(i);
  if (cue & kTenseNone || r.is_capitalised(i)) return false;
  return cue & kTensePast || (w.size() > 3 && w.substr(w.size() - 2) == "ed");
}

bool is_infinitive(const DateReader& r, uint32_t to) {
  return r.is(to, "to") && r.has(to + 1) && r.tokens()[to + 1].is_word() && !r.is_capitalised(to + 1) &&
         !r.is(to + 1, "the") && !r.is(to + 1, "a") && !r.is(to + 1, "his") && !r.is(to + 1, "their") &&
         !r.is(to + 1, "its") && !r.is(to + 1, "an");
}

bool is_determiner(std::string_view w) {
  static constexpr std::string_view kDeterminers[] = {
      "the", "a", "an", "his", "her", "its", "their", "our", "whose", "every", "'s", "\xE2\x80\x99s"};
  return among(w, kDeterminers);
}

// "the close", "a bright start": a form that nouns share with verbs, used as a noun.
bool is_noun_use(const DateReader& r, uint32_t i) {
  if (i == r.sentence().begin || r.is(i, "go")) return false;  // "tickets for the final go on sale"
  // "a 3% forecast", but "$3.90 forecast in January"
  const bool counted =
      r.tokens()[i - 1].kind == TokenKind::kNumber && !r.is(i + 1, "in") && !r.is(i + 1, "on");
  if (is_determiner(r.word(i - 1)) || counted) return true;
  // "the ministers meet" has a plural before the verb, "a bright start" none.
  const std::string_view before = r.word(i - 1);
  return i > r.sentence().begin + 1 && is_determiner(r.word(i - 2)) && r.tokens()[i - 1].is_word() &&
         !before.ends_with('s') && !r.has_entry(i - 1) && !r.word(i).ends_with('s');
}

// "had been scheduled to expire", "had been due on Friday": the plan itself is told as past.
bool had_been(const DateReader& r, uint32_t i) {
  if (!r.has(i - 1) || !r.is(i - 1, "been")) return false;
  return r.is(i - 2, "had") || (r.is(i - 3, "had") && r.has(i - 2));
}

// "will stay shut", "to keep closed": a state that the verb before it gives.
bool is_copula(std::string_view w) {
  static constexpr std::string_view kCopulas[] = {"be",   "been", "being",  "stay", "remain",
                                                  "keep", "get",  "become", "go"};
  return among(w, kCopulas);
}

// "has to", "have to"
bool must(const DateReader& r, uint32_t i) {
  return (r.is(i, "has") || r.is(i, "have")) && r.is(i + 1, "to");
}

// What the words before a verb make of it: "will [be] elected", "to meet".
Tense governed(const DateReader& r, uint32_t verb, Tense otherwise) {
  for (uint32_t back = 1; back <= kReachHelper && verb >= back && r.has(verb - back); ++back) {
    const uint32_t i = verb - back;
    const std::string_view w = r.word(i);
    if (w == "to") {
      if (i > 0 && (r.is(i - 1, "is") || r.is(i - 1, "are") || must(r, i - 1))) return Tense::kFuture;
      if (i > 0 && r.is(i - 1, "had")) return Tense::kPast;
      for (uint32_t j = i; j > 0 && r.has(j - 1) && i - j < kReachHelper; --j) {
        const uint8_t cue = r.lexicon().tense(r.word(j - 1));
        if (cue & kTensePlan) return had_been(r, j - 1) ? Tense::kPast : Tense::kFuture;
        if (cue & (kTensePast | kTenseFuture)) break;
      }
      return otherwise;
    }
    const uint8_t cue = r.lexicon().tense(w);
    if (w == "have" && r.lexicon().tense(r.word(i - 1)) & kTenseFuture) return Tense::kFuture;
    if (w == "did" || w == "didn't" || w == "was" || w == "were" || w == "had" || w == "has" || w == "have")
      return Tense::kPast;
    if (cue & kTenseFuture && !(cue & (kTensePlan | kTensePast))) return Tense::kFuture;
    if (w == "is" || w == "are") return Tense::kPresent;  // "is shut on Monday"
    const bool state = w == "remain" || w == "remains" || w == "stay" || w == "stays";
    if (state) otherwise = Tense::kUnknown;     // "remain closed" tells of no closing
    if (w == "be") otherwise = Tense::kFuture;  // "ordered that the case be heard"
    const bool helper = state || is_copula(w) || w == "not" || w == "also" || w == "have" ||
                        (w.size() > 2 && w.substr(w.size() - 2) == "ly");
    if (!helper) return otherwise;
  }
  return otherwise;
}

// "Ministers confirm meeting in Muscat": what is announced lies ahead.
bool announces_event(const DateReader& r, uint32_t verb) {
  constexpr uint32_t kReach = 4;  // tokens
  for (uint32_t i = verb + 1; i <= verb + kReach; ++i)
    if (r.entry(i).event) return true;
  return false;
}

// The tense that the word at `i` speaks for; kUnknown when it is no verb that tells.
Tense spoken_by(const DateReader& r, uint32_t i) {
  const std::string_view w = r.word(i);
  // "Up next: Host Dayton on Tuesday"
  const bool begins = i == r.sentence().begin || r.is(i - 1, ":");
  if (!r.tokens()[i].is_word() || (r.is_capitalised(i) && !begins)) return Tense::kUnknown;
  const uint8_t cue = r.lexicon().tense(w);
  if (cue & kTenseNone) return Tense::kUnknown;
  if (must(r, i)) return Tense::kFuture;
  if (cue & kTenseFuture && cue & kTensePlan && is_noun_use(r, i)) return Tense::kUnknown;  // "its forecast"
  // "set for Friday", but "a record set on Friday"
  if (cue & kTenseFuture && cue & kTensePast && !r.is(i + 1, "for") && !r.is(i + 1, "to"))
    return governed(r, i, Tense::kPast);
  if (cue & kTenseFuture && cue & kTensePlan)
    return had_been(r, i) ? Tense::kPast : Tense::kFuture;  // "scheduled"
  if (cue & kTenseFuture) return Tense::kFuture;
  if (is_participle(r, i, cue)) return governed(r, i, Tense::kPast);
  if (cue & kTenseSchedule) return is_noun_use(r, i) ? Tense::kUnknown : governed(r, i, Tense::kFuture);
  if (cue & kTenseAnnounce) return announces_event(r, i) ? Tense::kFuture : Tense::kUnknown;
  if (cue & kTensePresent) {
    if (r.is(i - 1, "to")) return governed(r, i, Tense::kUnknown);  // "find a way to work on Monday"
    const std::string_view next = r.word(i + 1);
    // "is meeting", "are to meet"; "is raising" tells of now.
    const bool going =
        (w == "is" || w == "are") && (next == "to" || r.lexicon().tense(next) & (kTenseGoing | kTensePlan));
    return going ? Tense::kFuture : Tense::kPresent;
  }
  return Tense::kUnknown;
}

// "would resign as soon as parliament opened Thursday": a past form that lies ahead with what it hangs on.
bool hangs_on_plan(const DateReader& r, uint32_t verb) {
  constexpr uint32_t kSubject = 5, kPlan = 12;
  for (uint32_t back = 1; back <= kSubject && r.has(verb - back); ++back) {
    const uint32_t i = verb - back;
    const bool soon = r.is(i, "as") && r.is(i - 1, "soon") && r.is(i - 2, "as");
    if (!soon && !r.is(i, "once") && !r.is(i, "until") && !r.is(i, "unless")) continue;
    for (uint32_t j = i; j > r.sentence().begin && i - j < kPlan; --j) {
      const uint8_t cue = r.lexicon().tense(r.word(j - 1));
      if (cue & (kTenseFuture | kTensePlan)) return !had_been(r, j - 1);
    }
    return false;
  }
  return false;
}

Tense scan_left(const DateReader& r, uint32_t from) {
  for (uint32_t i = from; i > r.sentence().begin && from - i < kReachLeft; --i) {
    if (is_boundary(r.word(i - 1))) {
      const auto partner = partner_before(r, i - 1);
      if (!partner) return Tense::kUnknown;
      i = *partner + 1;
      continue;
    }
    if (is_infinitive(r, i - 1)) {
      const Tense outer = governed(r, i, Tense::kUnknown);
      if (outer != Tense::kUnknown) return outer;
    }
    const Tense tense = spoken_by(r, i - 1);
    if (tense == Tense::kPast && hangs_on_plan(r, i - 1)) return Tense::kFuture;
    if (tense != Tense::kUnknown) return tense;
  }
  return Tense::kUnknown;
}

Tense scan_right(const DateReader& r, uint32_t from) {
  for (uint32_t i = from; r.has(i) && i - from < kReachRight; ++i) {
    if (is_boundary(r.word(i)) && i > from) return Tense::kUnknown;
    // "follows Tuesday's strike by the drivers, who want", "as today, but": of something else.
    if (i > from && r.is(i - 1, ",") && (r.is(i, "which") || r.is(i, "who") || r.is(i, "but")))
      return Tense::kUnknown;
    if (is_infinitive(r, i)) continue;
    const Tense tense = spoken_by(r, i);
    if (tense == Tense::kUnknown) continue;
    // "has met", "is expected", "was to meet": the auxiliary leaves the word to what follows.
    if (tense == Tense::kPresent && r.has(i + 1)) {
      const Tense next = spoken_by(r, i + 1);
      const bool passive = r.is(i, "is") || r.is(i, "are");  // "is known" tells of no past
      if (next == Tense::kFuture || (next != Tense::kUnknown && !passive)) return next;
    }
    return tense;
  }
  return Tense::kUnknown;
}

// The expression opens its clause: "On Monday, he met", "..., and on Tuesday the two will".
bool opens_clause(const DateReader& r, uint32_t begin) {
  uint32_t i = begin;
  while (i > r.sentence().begin &&
         (r.is(i - 1, "on") || r.is(i - 1, "in") || r.is(i - 1, "at") || r.is(i - 1, "late") ||
          r.is(i - 1, "early") || r.is(i - 1, "also") || r.is(i - 1, "but") || r.is(i - 1, "and") ||
          r.is(i - 1, "then") || r.is(i - 1, "only")))
    --i;
  if (i == r.sentence().begin) return true;
  const std::string_view before = r.word(i - 1);
  return before == ";" || before == ":" || before == "that" ||
         (before == "\"" && !partner_before(r, i - 1)) || before == "\xE2\x80\x9C" || before == "while" ||
         before == "when" || before == "(";
}

// "The deadline is Monday", "the game is at 3 p.m. on Saturday": a day said of its subject lies ahead; not
// "today is Monday".
bool is_said_of_subject(const DateReader& r, TokenSpan expression) {
  if (r.is(expression.begin, "today") || r.is(expression.end, "'s")) return false;
  uint32_t verb = expression.begin - 1;
  while (r.is(verb, "on") || r.is(verb, "at") || r.is(verb, "for")) --verb;
  if (!r.is(verb, "is") && !r.is(verb, "are") && !r.is(verb, "isn't") && !r.is(verb, "aren't")) return false;
  static constexpr std::string_view kNoThings[] = {"it",   "today", "tomorrow", "there",
                                                   "that", "this",  "which"};
  for (const std::string_view w : kNoThings)
    if (r.is(verb - 1, w)) return false;
  return r.has(verb - 1);
}

// "She appears in court on Friday", "Kroger reports on Thursday": a plain present beside a day announces it.
Tense announced_by_present(const DateReader& r, TokenSpan expression) {
  constexpr uint32_t kReach = 12;  // tokens
  const bool owner = r.is(expression.end, "'s") || r.part_of_speech(expression.end) == PartOfSpeech::kNoun;
  if (owner || !r.is(expression.begin - 1, "on")) return Tense::kUnknown;
  for (uint32_t i = expression.begin - 1; r.has(i) && expression.begin - i <= kReach; --i) {
    if (!r.tokens()[i].is_word() && r.tokens()[i].kind != TokenKind::kNumber && !r.is(i, "-"))
      return Tense::kUnknown;
    const PartOfSpeech p = r.part_of_speech(i);
    const bool present = p == PartOfSpeech::kThird || p == PartOfSpeech::kPresent;
    if (present)
      return r.lexicon().tense(r.word(i)) || r.is_capitalised(i) ? Tense::kUnknown : Tense::kFuture;
    const bool other = p == PartOfSpeech::kPast || p == PartOfSpeech::kModal || p == PartOfSpeech::kBase ||
                       p == PartOfSpeech::kParticiple || p == PartOfSpeech::kGerund || p == PartOfSpeech::kWh;
    if (other || (r.lexicon().tense(r.word(i)) && p != PartOfSpeech::kNoun)) return Tense::kUnknown;
  }
  return Tense::kUnknown;
}

// "nine ships had left by Tuesday"
bool had_before(const DateReader& r, uint32_t begin) {
  for (uint32_t i = begin; i > r.sentence().begin && begin - i < kReachLeft; --i) {
    if (is_boundary(r.word(i - 1)) || r.is(i - 1, ",")) return false;
    if (r.is(i - 1, "had")) return true;
  }
  return false;
}

// The word before the expression decides by itself: "until Sunday", "since Monday".
Tense led_by(const DateReader& r, uint32_t begin) {
  if (begin == r.sentence().begin) return Tense::kUnknown;
  const std::string_view w = r.word(begin - 1);
  if (w == "by" && had_before(r, begin)) return Tense::kPast;
  if (w == "until" || w == "till" || w == "by" || w == "starting" || w == "beginning") return Tense::kFuture;
  if (w == "of" && r.is(begin - 2, "ahead")) return Tense::kFuture;
  if (w == "since") return Tense::kPast;
  return Tense::kUnknown;
}

}  // namespace

bool is_pluperfect(const DateReader& r, TokenSpan expression) { return had_before(r, expression.begin); }

Tense tense_around(const DateReader& r, TokenSpan expression, bool body) {
  if (const Tense led = led_by(r, expression.begin); led != Tense::kUnknown) return led;
  if (is_said_of_subject(r, expression)) return Tense::kFuture;
  if (body)
    if (const Tense announced = announced_by_present(r, expression); announced != Tense::kUnknown)
      return announced;
  if (opens_clause(r, expression.begin)) {
    const Tense right = scan_right(r, expression.end);
    return right != Tense::kUnknown ? right : scan_left(r, expression.begin);
  }
  const Tense left = scan_left(r, expression.begin);
  return left != Tense::kUnknown ? left : scan_right(r, expression.end);
}

}  // namespace newsglass
