#include "dates/date_lexicon.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/table.h"

namespace newsglass {
namespace {

using Row = std::vector<std::string_view>;

// Sets `out` to the whole number from `least` to `most` that `text` is; false for anything else.
template <class Int>
bool set(Int& out, std::string_view text, int32_t least, int32_t most) {
  const auto number = whole_number(text, 6);
  if (!number || *number < least || *number > most) return false;
  out = static_cast<Int>(*number);
  return true;
}

bool is_unit(std::string_view value) {
  return value.size() == 1 && std::string_view("YMWDHISECQFK").find(value[0]) != std::string_view::npos;
}

// Sets one meaning of `word`; false for an unknown class or value.
bool set_meaning(std::string_view meaning, std::string_view value, DateWord& word) {
  if (meaning == "month" || meaning == "month-name") {
    word.month_is_name = meaning == "month-name";
    return set(word.month, value, 1, 12);
  } else if (meaning == "weekday" || meaning == "weekday-short" || meaning == "weekdays") {
    word.weekday_short = meaning == "weekday-short";
    word.weekdays = meaning == "weekdays";
    return set(word.weekday, value, 1, 7);
  } else if (meaning == "unit" || meaning == "units") {
    if (!is_unit(value)) return false;
    word.unit = value[0];
    word.units = meaning == "units";
  } else if (meaning == "number" || meaning == "tens" || meaning == "hundred") {
    word.tens = meaning == "tens";
    return set(word.number, value, 1, 9999);
  } else if (meaning == "ordinal") {
    return set(word.ordinal, value, 1, 31);
  } else if (meaning == "season") {
    word.season = value;
  } else if (meaning == "part" || meaning == "parts") {
    word.part = value;
    word.parts = meaning == "parts";
  } else if (meaning == "decade") {
    return set(word.decade, value, 1, 9);
  } else if (meaning == "shift") {
    word.has_shift = true;
    return set(word.shift, value, -1, 1);
  } else if (meaning == "stage") {
    word.stage = true;
  } else if (meaning == "lead") {
    word.lead = true;
  } else if (meaning == "named") {
    word.named = true;
  } else if (meaning == "play") {
    word.play = true;
  } else if (meaning == "event") {
    word.event = true;
  } else if (meaning == "heat") {
    word.heat = true;
  } else if (meaning == "numbered") {
    word.numbered = true;
  } else if (meaning == "published" || meaning == "updated") {
    word.label = meaning == "published" ? DateLabel::kPublished : DateLabel::kUpdated;
  } else {
    return false;
  }
  return true;
}

bool add_word(const Row& row, DateLexicon& out) {
  if (row.size() != 3) return false;
  if (row[0] == "about") {
    out.estimates.emplace(row[1]);
    return true;
  }
  return set_meaning(row[0], row[2], out.words[std::string(row[1])]);
}

bool add_month(const Row& row, DateLexicon& out) {
  uint8_t month = 0;
  if (row.size() != 3 || !set(month, row[2], 1, 12)) return false;
  DateWord& word = out.words[std::string(row[1])];
  if (word.month) return true;  // the same as in English, or of two languages
  word.month = month;
  word.foreign_month = true;
  return true;
}

bool add_tense(const Row& row, DateLexicon& out) {
  if (row.size() != 2) return false;
  const uint8_t cue = row[0] == "past"       ? kTensePast
                      : row[0] == "future"   ? kTenseFuture
                      : row[0] == "plan"     ? kTensePlan
                      : row[0] == "present"  ? kTensePresent
                      : row[0] == "schedule" ? kTenseSchedule
                      : row[0] == "going"    ? kTenseGoing
                      : row[0] == "announce" ? kTenseAnnounce
                      : row[0] == "other"    ? kTenseNone
                                             : 0;
  if (cue) out.tenses[std::string(row[1])] |= cue;
  return cue != 0;
}

// "nth 05 1 -1" -> its words.
Row split(std::string_view text) {
  Row parts;
  while (!text.empty()) {
    const size_t space = text.find(' ');
    parts.push_back(text.substr(0, space));
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
  }
  return parts;
}

std::optional<Holiday> parse_rule(std::string_view text) {
  const Row rule = split(text);
  Holiday out;
  if (rule.size() == 1 && rule[0] == "table") {
    out.kind = Holiday::Kind::kTable;
    return out;
  }
  if (rule.size() == 2 && rule[0] == "fixed" && rule[1].size() == 5) {
    out.kind = Holiday::Kind::kFixed;
    const bool good =
        set(out.day.month, rule[1].substr(0, 2), 1, 12) && set(out.day.day, rule[1].substr(3), 1, 31);
    return good ? std::optional(out) : std::nullopt;
  }
  if (rule.size() == 2 && (rule[0] == "easter" || rule[0] == "thanksgiving")) {
    out.kind = rule[0] == "easter" ? Holiday::Kind::kEaster : Holiday::Kind::kThanksgiving;
    return set(out.offset, rule[1], -366, 366) ? std::optional(out) : std::nullopt;
  }
  if (rule.size() == 2 && rule[0] == "day" && parse_iso(rule[1])) {
    out.kind = Holiday::Kind::kDay;
    out.day = *parse_iso(rule[1]);
    return out;
  }
  if (rule.size() == 4 && rule[0] == "nth") {
    out.kind = Holiday::Kind::kNth;
    const bool good =
        set(out.day.month, rule[1], 1, 12) && set(out.weekday, rule[2], 1, 7) && set(out.nth, rule[3], -1, 5);
    return good && out.nth ? std::optional(out) : std::nullopt;
  }
  return std::nullopt;
}

bool add_holiday(const Row& row, DateLexicon& out) {
  if (row.size() != 2) return false;
  auto holiday = parse_rule(row[1]);
  if (!holiday) return false;
  holiday->name = row[0];
  out.holiday_of.emplace(row[0], static_cast<uint32_t>(out.holidays.size()));
  out.holiday_starts.emplace(row[0].substr(0, row[0].find(' ')));
  out.longest_holiday =
      std::max(out.longest_holiday, static_cast<uint32_t>(std::count(row[0].begin(), row[0].end(), ' ')) + 1);
  out.holidays.push_back(std::move(*holiday));
  return true;
}

bool add_feast(const Row& row, DateLexicon& out) {
  if (row.size() != 3) return false;
  const auto first = parse_iso(row[1]), last = parse_iso(row[2]);
  if (first && last) out.feasts[std::string(row[0])].push_back({*first, *last});
  return first && last;
}

struct File {
  const char* name;
  bool (*add)(const Row&, DateLexicon&);
};
constexpr File kFiles[] = {{"dates/words.tsv", add_word},
                           {"dates/months.tsv", add_month},
                           {"dates/tense.tsv", add_tense},
                           {"dates/holidays.tsv", add_holiday},
                           {"dates/feasts.tsv", add_feast}};

}  // namespace

Loaded<DateLexicon> DateLexicon::load(const Bundle& bundle) {
  DateLexicon out;
  for (const File& file : kFiles)
    if (auto error = read_table(bundle, file.name, [&](const TableRow& row) { return file.add(row, out); }))
      return *error;
  return out;
}

const DateWord* DateLexicon::find(std::string_view word) const {
  const auto found = words.find(word);
  return found == words.end() ? nullptr : &found->second;
}

uint8_t DateLexicon::tense(std::string_view word) const {
  const auto found = tenses.find(word);
  return found == tenses.end() ? uint8_t{0} : found->second;
}

}  // namespace newsglass
