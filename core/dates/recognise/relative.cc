// Days and periods by their distance: "today", "the day before yesterday", "last week", "two years ago", "a
// day later".
#include "dates/duration.h"
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

Match day_offset(uint32_t begin, uint32_t end, int direction, int amount, Rule rule) {
  Match m;
  m.tokens = {begin, end};
  m.expression.kind = ExpressionKind::kOffset;
  m.expression.unit = 'D';
  m.expression.direction = direction;
  m.expression.amount = amount;
  m.expression.rule = rule;
  return m;
}

// Amounts stand before it: "$2 million, up from $1 million a year ago".
bool compares_amounts(const DateReader& r, uint32_t i) {
  constexpr uint32_t kReach = 25;
  for (uint32_t back = 1; back <= kReach && r.has(i - back); ++back) {
    const std::string_view w = r.word(i - back);
    if (w == "$" || w == "%" || w == "\xC2\xA3" || w == "\xE2\x82\xAC" || w == "percent" || w == "cents" ||
        (w.size() > 1 && w.ends_with('$')))
      return true;
  }
  return false;
}

// "She won in 2010. He had won the year before."; not "the day before the vote".
std::optional<Match> unit_before(const DateReader& r, uint32_t i) {
  const DateWord& unit = r.entry(i + 1);
  const bool before = r.is(i + 2, "before");
  const bool calendar = unit.unit == 'D' || unit.unit == 'W' || unit.unit == 'M' || unit.unit == 'Y';
  if (!r.is(i, "the") || !calendar || unit.units || !(before || r.is(i + 2, "after"))) return std::nullopt;
  if (r.has(i + 3) && r.tokens()[i + 3].is_word()) return std::nullopt;
  if (r.has(i + 3) && r.tokens()[i + 3].kind == TokenKind::kNumber) return std::nullopt;
  Match m = day_offset(i, i + 3, before ? -1 : 1, 1, Rule::kOffsetUnitBefore);
  m.expression.unit = unit.unit;
  m.expression.reference = Reference::kMentioned;
  return m;
}

// "in two weeks' time", "in a year's time"; `after` stands behind the unit.
bool is_time_from_now(const DateReader& r, uint32_t begin, uint32_t after) {
  const std::string_view w = r.word(after);
  const bool genitive = w == "'s" || w == "'" || w == "\xE2\x80\x99";
  return genitive && r.is(after + 1, "time") && r.is(begin - 1, "in");
}

// "The fair starts in five weeks", not "he finished it in five weeks"; `i` is the number.
bool is_announced(const DateReader& r, uint32_t i) {
  constexpr uint32_t kReach = 3;  // tokens from the verb to "in"
  static constexpr std::string_view kVerbs[] = {
      "start",   "starts", "begin",  "begins",   "open",   "opens",   "end",    "ends",
      "close",   "closes", "expire", "expires",  "resume", "resumes", "launch", "return",
      "returns", "meet",   "meets",  "launches", "due",    "retires"};
  uint32_t in = i - 1;
  if (r.has(in) && r.lexicon().is_estimate(r.word(in))) --in;  // "in about five weeks"
  if (!r.is(in, "in")) return false;
  for (uint32_t back = 1; back <= kReach; ++back)
    for (const std::string_view w : kVerbs)
      if (r.is(in - back, w)) return !r.is(in - back - 1, "the") && !r.is(in - back - 1, "a");
  return false;
}

// "two years back", not "two years back in office"
bool is_back(const DateReader& r, uint32_t i) {
  if (!r.is(i, "back")) return false;
  return !r.has(i + 1) || !r.tokens()[i + 1].is_word() || r.is(i + 1, "when") || r.is(i + 1, "that");
}

// "this years festival": an apostrophe left out, since "this" takes no plural.
bool lacks_apostrophe(const DateReader& r, uint32_t unit) {
  return r.entry(unit).units && r.is(unit - 1, "this") && r.has(unit + 1) && r.tokens()[unit + 1].is_word();
}

}  // namespace

std::optional<Match> recognise_relative_day(const DateReader& r, uint32_t i, DayOrder) {
  const std::string_view w = r.word(i);
  // A newspaper or a programme: capitals within a sentence, behind a capitalised word.
  if (i > r.sentence().begin && r.is_capitalised(i) && r.is_capitalised(i - 1) && r.tokens()[i - 1].is_word())
    return std::nullopt;
  if (w == "today") return day_offset(i, i + 1, -1, 0, Rule::kRelativeToday);
  if (w == "yesterday") return day_offset(i, i + 1, -1, 1, Rule::kRelativeYesterday);
  if (w == "tomorrow") return day_offset(i, i + 1, 1, 1, Rule::kRelativeTomorrow);
  if (w == "tonight" || w == "overnight") {
    if (w == "overnight" && r.entry(i + 1).unit) return std::nullopt;
    Match m = day_offset(i, i + 1, -1, 0, w == "tonight" ? Rule::kRelativeTonight : Rule::kRelativeOvernight);
    m.expression.time = "TNI";
    return m;
  }
  const uint32_t at = w == "the" ? i + 1 : i;
  if (r.is(at, "day") && (r.is(at + 1, "before") || r.is(at + 1, "after"))) {
    const bool before = r.is(at + 1, "before");
    if (r.is(at + 2, before ? "yesterday" : "tomorrow"))
      return day_offset(i, at + 3, before ? -1 : 1, 2, Rule::kRelativeDayButOne);
  }
  return unit_before(r, i);
}

// "end of the year", "beginning of the month"
std::optional<Match> recognise_stage_of(const DateReader& r, uint32_t i, DayOrder) {
  static constexpr std::string_view kStages[] = {"end", "beginning", "start", "middle", "close", "turn"};
  bool stage = false;
  for (const std::string_view w : kStages) stage = stage || r.is(i, w);
  const DateWord& unit = r.entry(i + 3);
  if (!stage || !r.is(i + 1, "of") || !r.is(i + 2, "the") || unit.units) return std::nullopt;
  if (unit.unit != 'Y' && unit.unit != 'M' && unit.unit != 'W') return std::nullopt;
  Match m;
  m.tokens = {i, i + 4};
  m.expression.kind = ExpressionKind::kShifted;
  m.expression.unit = unit.unit;
  m.expression.shift = 0;
  return m;
}

// "last week", "this year", "the next day", "the same month", "earlier this month" (the stage is added
// later).
std::optional<Match> recognise_shifted(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  m.expression.kind = ExpressionKind::kShifted;
  uint32_t at = i;
  const bool article = r.is(at, "the");
  if (const Unit unit = r.entry(i + 1).unit; article && r.is(i + 2, "before") && r.is(i + 3, "last")) {
    if ((unit != 'W' && unit != 'M' && unit != 'Y') || r.entry(i + 1).units) return std::nullopt;
    m.expression.unit = unit;
    m.expression.shift = -2;
    m.tokens = {i, i + 4};
    return m;
  }
  // "He said that last week ..." is no "that week".
  if (r.is(at, "that") && r.entry(at + 1).has_shift) return std::nullopt;
  if (article || r.is(at, "that") || r.is(at, "this")) {
    if (r.is(at, "that")) {
      m.expression.reference = Reference::kMentioned;
      m.expression.shift = 0;
    }
    if (r.is(at, "this")) m.expression.shift = 0;
    ++at;
  }
  if (r.is(at, "same")) {
    m.expression.reference = Reference::kMentioned;
    m.expression.shift = 0;
    ++at;
  } else if (r.entry(at).has_shift && !r.is(at, "this")) {
    m.expression.shift = r.entry(at).shift;
    // "the next day" and "the following year" count from what was told; "next week" from now.
    const std::string_view w = r.word(at);
    if (w == "following" || w == "previous" || (article && (w == "next")))
      m.expression.reference = Reference::kMentioned;
    ++at;
  }
  const DateWord& last = r.entry(at);
  if (r.is(at, "weekend")) {
    m.expression.unit = 'K';
    if (!m.expression.shift && !article) return std::nullopt;
  } else if (!m.expression.shift) {
    return std::nullopt;
  } else if (last.unit && (!last.units || lacks_apostrophe(r, at)) && last.unit != 'H' && last.unit != 'I' &&
             last.unit != 'S' && last.unit != 'F' && last.unit != 'Q') {
    m.expression.unit = last.unit;
    // "this decade" and "the last century" are too wide to be news, but "last decade" is a date.
  } else if (!last.part.empty() && !last.parts && last.part[0] != 'T') {
    m.expression.unit = 'D';
    m.expression.time = "T" + last.part;
    // "this morning" is today's, "last night" yesterday's.
  } else {
    return std::nullopt;
  }
  if (article && (m.expression.unit == 'E' || m.expression.unit == 'C') && *m.expression.shift != 0) {
    // "over the past decade" is a length of time.
    m.expression.kind = ExpressionKind::kSpan;
    m.expression.value = duration_value(1, false, m.expression.unit);
  }
  // "this year's" is fine, "next day's"; "last year-end" is not ours; "last minute", "next step" have no
  // unit.
  m.tokens = {i, at + 1};
  // "the last week of June" is a part of June.
  if (r.is(at + 1, "of") && (r.entry(at + 2).month || r.is(at + 2, "the") || r.year(at + 2)))
    return std::nullopt;
  if (article && m.expression.unit == 'D' && m.expression.shift == 0) return std::nullopt;
  return m;
}

std::optional<Match> recognise_offset(const DateReader& r, uint32_t i, DayOrder) {
  auto n = r.number(i);
  if (!n) n = half_of(r, i);
  if (!n && (r.is(i, "a") || r.is(i, "an") || r.is(i, "one"))) n = Number{1, false, i + 1};
  if (!n) return std::nullopt;
  uint32_t at = n->after;
  if (r.is(at, "-")) ++at;
  if (r.is(at, "full") || r.is(at, "more")) ++at;
  const DateWord& unit = r.entry(at);
  if (!unit.unit) return std::nullopt;
  ++at;
  Match m;
  m.expression.kind = ExpressionKind::kOffset;
  m.expression.unit = unit.unit;
  m.expression.amount = n->value;
  m.expression.half = n->half;
  const std::string_view w = r.word(at);
  const bool hyphen = w == "-";
  const std::string_view tail = hyphen ? r.word(at + 1) : w;
  uint32_t end = at + 1 + hyphen;
  if (tail == "ago" || is_back(r, at)) {
    m.expression.direction = -1;
  } else if ((tail == "before" || tail == "after") && r.is(at + 1, "that") &&
             !(r.has(at + 2) && r.tokens()[at + 2].is_word())) {
    m.expression.direction = tail == "before" ? -1 : 1;
    m.expression.reference = Reference::kMentioned;
    ++end;
  } else if (is_time_from_now(r, i, at)) {
    m.expression.direction = 1;
    ++end;
  } else if (tail == "from" && r.is(at + 1, "now")) {
    m.expression.direction = 1;
    ++end;
  } else if (tail == "later" || tail == "afterwards" || tail == "afterward") {
    m.expression.direction = 1;
    m.expression.reference = Reference::kMentioned;
  } else if (tail == "earlier" || tail == "previously" || tail == "prior") {
    m.expression.direction = -1;
    m.expression.reference = Reference::kMentioned;
    if (tail == "prior" && r.is(at + 1, "to")) return std::nullopt;
  } else if (!hyphen && is_announced(r, i)) {
    m.expression.direction = 1;
    end = at;
  } else {
    return std::nullopt;
  }
  // "Six minutes later", "starts in two hours" say how long, not which day.
  const bool clock = unit.unit == 'H' || unit.unit == 'I' || unit.unit == 'S';
  if (clock && (m.expression.reference == Reference::kMentioned || end == at)) return std::nullopt;
  m.expression.compared =
      unit.unit == 'Y' && n->value == 1 && m.expression.direction < 0 && compares_amounts(r, i);
  m.tokens = {i, end};
  return m;
}

}  // namespace newsglass
