// Times of the day: "9am", "8.30 p.m. ET", "22:30", "noon", "morning".
#include "dates/recognise/recognise.h"

namespace newsglass {
namespace {

enum class Half : uint8_t { kNone, kAm, kPm };

Half half_of(std::string_view w) {
  if (w == "am" || w == "a.m." || w == "a.m") return Half::kAm;
  if (w == "pm" || w == "p.m." || w == "p.m") return Half::kPm;
  return Half::kNone;
}

bool is_zone(std::string_view w) {
  static constexpr std::string_view kZones[] = {"gmt", "utc", "et",   "est",  "edt",  "ct",   "cst",
                                                "cdt", "mt",  "mst",  "mdt",  "pt",   "pst",  "pdt",
                                                "bst", "cet", "cest", "eet",  "eest", "msk",  "ist",
                                                "jst", "kst", "aest", "aedt", "nzst", "nzdt", "sast"};
  for (const std::string_view z : kZones)
    if (w == z) return true;
  return false;
}

std::string clock_value(int hour, int minute) {
  std::string out = "T";
  out += static_cast<char>('0' + hour / 10);
  out += static_cast<char>('0' + hour % 10);
  out += ':';
  out += static_cast<char>('0' + minute / 10);
  out += static_cast<char>('0' + minute % 10);
  return out;
}

// "at 8:30" and not the score of a game, "in the morning" and not "morning prayers".
bool is_led(const DateReader& r, uint32_t i) {
  static constexpr std::string_view kLeads[] = {"at",     "by",    "from",  "until", "till",
                                                "around", "about", "after", "before"};
  for (const std::string_view w : kLeads)
    if (r.is(i - 1, w)) return true;
  return false;
}

// "9", "9:30", "8.30", then "am" glued or behind a space.
struct Clock {
  int hour = -1, minute = 0;
  bool minutes = false;
  Half half = Half::kNone;
  uint32_t after = 0;
};

Clock read_clock(const DateReader& r, uint32_t i) {
  Clock out;
  if (!r.has(i) || (r.tokens()[i].kind != TokenKind::kNumber && !r.tokens()[i].is_word())) return out;
  DigitWord hour = split_digits(r.word(i));
  if (hour.digits == 0 || hour.digits > 2 || hour.value > 24) return out;
  std::string_view rest = hour.rest;
  if (!rest.empty() && (rest[0] == ':' || rest[0] == '.')) {
    const DigitWord minute = split_digits(rest.substr(1));
    if (minute.digits == 2 && minute.value < 60) {
      out.minute = minute.value;
      out.minutes = true;
      rest = minute.rest;
    }
  }
  out.after = i + 1;
  out.half = half_of(rest);
  if (out.half == Half::kNone && !rest.empty()) {
    // "22:30:15"
    if (!(out.minutes && rest.size() == 3 && rest[0] == ':')) return out;
  }
  if (out.half == Half::kNone && (out.half = half_of(r.word(i + 1))) != Half::kNone) out.after = i + 2;
  const bool colon = hour.rest.size() >= 3 && hour.rest[0] == ':';
  if (out.half == Half::kNone && !(out.minutes && colon)) return out;
  if (out.half != Half::kNone && (hour.value > 12 || hour.value == 0)) return out;
  out.hour = hour.value;
  if (out.half == Half::kPm && out.hour < 12) out.hour += 12;
  if (out.half == Half::kAm && out.hour == 12) out.hour = 0;
  return out;
}

}  // namespace

bool is_four_digit_clock(const DateReader& r, uint32_t i) {
  const auto digits = r.digits(i, 4);
  if (!digits || r.word(i).size() != 4 || *digits >= 2400 || *digits % 100 >= 60) return false;
  const bool led = r.is(i - 1, "at") || r.is(i - 1, "by") || r.is(i - 1, "from") || r.is(i - 1, "until") ||
                   r.is(i - 1, "about") || r.is(i - 1, "around") || r.is(i - 1, "to");
  return led && (r.is(i + 1, "hrs") || r.is(i + 1, "hours") || r.is(i + 1, "h"));
}

std::optional<Match> recognise_clock(const DateReader& r, uint32_t i, DayOrder) {
  Match m;
  m.expression.kind = ExpressionKind::kClock;
  if (!r.entry(i).part.empty() && !r.entry(i).parts) {
    const std::string& part = r.entry(i).part;
    m.expression.time = part[0] == 'T' ? part : "T" + part;
    const bool in_the = r.is(i - 1, "the") && r.is(i - 2, "in");
    m.expression.led = (part[0] == 'T' ? is_led(r, i) : in_the) && !r.is(i + 1, "of") && !r.entry(i + 1).unit;
    m.tokens = {i, i + 1};
    return m;
  }
  if (is_four_digit_clock(r, i)) {
    m.expression.time = clock_value(*r.digits(i, 4) / 100, *r.digits(i, 4) % 100);
    m.expression.led = true;
    m.tokens = {i, i + 2};
    return m;
  }
  const Clock clock = read_clock(r, i);
  if (clock.hour < 0) return std::nullopt;
  m.expression.time = clock_value(clock.hour, clock.minute);
  uint32_t at = clock.after;
  if (is_zone(r.word(at)) && r.is_capitalised(at)) ++at;
  if (r.is(at, "local") && r.is(at + 1, "time")) at += 2;
  m.expression.led = clock.half != Half::kNone || at > clock.after || is_led(r, i);
  m.tokens = {i, at};
  return m;
}

}  // namespace newsglass
