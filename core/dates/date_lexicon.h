// The words of the calendar (data/dates/*.tsv).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "dates/calendar.h"

namespace newsglass {

// Units of time by the letter of ISO 8601, with E decade, C century, Q quarter, F fortnight, K weekend, and H
// hour, I minute, S second for the units of the clock.
using Unit = char;

// What a word says of the date behind it.
enum class DateLabel : uint8_t { kNone, kPublished, kUpdated };

// Everything that one word can mean in a date; 0 means not.
struct DateWord {
  uint8_t month = 0;
  bool month_is_name = false;  // also a common word or a person's name: May, April
  bool foreign_month = false;  // of another language: counts only with day and year
  uint8_t weekday = 0;
  bool weekday_short = false, weekdays = false;  // "Tue.", "Tuesdays"
  Unit unit = 0;
  bool units = false;  // plural
  int16_t number = 0;
  bool tens = false;  // "twenty", which a number may follow
  uint8_t ordinal = 0;
  std::string season;      // SP SU FA WI
  std::string part;        // MO AF EV NI or T12:00
  bool parts = false;      // "mornings"
  uint8_t decade = 0;      // the nineties: 9
  bool has_shift = false;  // last, this, next
  int shift = 0;
  bool stage = false;     // early, late
  bool named = false;     // names a day of its own: opening (night)
  bool play = false;      // of games: touchdown
  bool event = false;     // happens on a day that is set before: meeting, trial
  bool heat = false;      // of the weather: temperatures, beside which "the 90s" are degrees
  bool numbered = false;  // has numbers, which are no years: room
  DateLabel label = DateLabel::kNone;
  bool lead = false;  // may stand before the name of a month: in, since
};

// What a word says about the tense of its clause.
enum TenseCue : uint8_t {
  kTensePast = 1,
  kTenseFuture = 2,
  kTensePlan = 4,
  kTensePresent = 8,
  kTenseSchedule = 16,
  kTenseGoing = 64,
  kTenseAnnounce = 128,
  kTenseNone = 32,  // looks like a verb and is none
};

// How the day of a holiday is found.
struct Holiday {
  enum class Kind : uint8_t { kFixed, kNth, kEaster, kThanksgiving, kDay, kTable };
  Kind kind = Kind::kFixed;
  std::string name;
  Date day;         // kFixed: month and day; kDay: all of it
  int weekday = 0;  // kNth, with day.month
  int nth = 0;      // kNth; -1 for the last
  int offset = 0;   // kEaster, kThanksgiving: days from it
};

struct Feast {
  Date first, last;
};

struct DateLexicon {
  static Loaded<DateLexicon> load(const Bundle& bundle);

  const DateWord* find(std::string_view word) const;
  uint8_t tense(std::string_view word) const;
  bool is_estimate(std::string_view phrase) const { return estimates.contains(phrase); }

  StringMap<DateWord> words;
  StringSet estimates;  // nearly, more than
  StringMap<uint8_t> tenses;
  std::vector<Holiday> holidays;
  StringMap<uint32_t> holiday_of;        // name -> index
  StringSet holiday_starts;              // the first words of the names
  StringMap<std::vector<Feast>> feasts;  // by name, in order of time
  uint32_t longest_holiday = 0;          // words
};

}  // namespace newsglass
