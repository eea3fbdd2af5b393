#include "dates/date_lexicon.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/table.h"

namespace newsglass {
namespace {

using Row = std::vector<std::string_view>;

std::optional<int> parse_int(std::string_view text) {
  const bool minus = !text.empty() && text[0] == '-';
  if (minus) text.remove_prefix(1);
  if (text.empty() || text.size() > 6) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return minus ? -value : value;
}

// Sets one meaning of `word`; false for an unknown class or value.
bool set_meaning(std::string_view meaning, std::string_view value, DateWord& word) {
  const int number = parse_int(value).value_or(0);
  if (meaning == "month" || meaning == "month-name") {
    word.month = static_cast<uint8_t>(number);
    word.month_is_name = meaning == "month-name";
  } else if (meaning == "weekday" || meaning == "weekday-short" || meaning == "weekdays") {
    word.weekday = static_cast<uint8_t>(number);
    word.weekday_short = meaning == "weekday-short";
    word.weekdays = meaning == "weekdays";
  } else if (meaning == "unit" || meaning == "units") {
    word.unit = value.empty() ? '\0' : value[0];
    word.units = meaning == "units";
  } else if (meaning == "number" || meaning == "tens" || meaning == "hundred") {
    word.number = static_cast<int16_t>(number);
    word.tens = meaning == "tens";
  } else if (meaning == "ordinal") {
    word.ordinal = static_cast<uint8_t>(number);
  } else if (meaning == "season") {
    word.season = value;
  } else if (meaning == "part" || meaning == "parts") {
    word.part = value;
    word.parts = meaning == "parts";
  } else if (meaning == "decade") {
    word.decade = static_cast<uint8_t>(number);
  } else if (meaning == "shift") {
    word.has_shift = true;
    word.shift = static_cast<int8_t>(number);
  } else if (meaning == "stage") {
    word.stage = true;
  } else if (meaning == "lead") {
    word.lead = true;
  } else if (meaning == "named") {
    word.named = true;
  } else if (meaning == "play") {
    word.play = true;
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
  if (row.size() != 3 || !parse_int(row[2])) return false;
  DateWord& word = out.words[std::string(row[1])];
  if (word.month) return true;  // the same as in English, or of two languages
  word.month = static_cast<uint8_t>(*parse_int(row[2]));
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
    out.day.month = static_cast<uint8_t>(parse_int(rule[1].substr(0, 2)).value_or(0));
    out.day.day = static_cast<uint8_t>(parse_int(rule[1].substr(3)).value_or(0));
    return out.day.month && out.day.day ? std::optional(out) : std::nullopt;
  }
  if (rule.size() == 2 && (rule[0] == "easter" || rule[0] == "thanksgiving") && parse_int(rule[1])) {
    out.kind = rule[0] == "easter" ? Holiday::Kind::kEaster : Holiday::Kind::kThanksgiving;
    out.offset = *parse_int(rule[1]);
    return out;
  }
  if (rule.size() == 2 && rule[0] == "day" && parse_iso(rule[1])) {
    out.kind = Holiday::Kind::kDay;
    out.day = *parse_iso(rule[1]);
    return out;
  }
  if (rule.size() == 4 && rule[0] == "nth") {
    out.kind = Holiday::Kind::kNth;
    out.day.month = static_cast<uint8_t>(parse_int(rule[1]).value_or(0));
    out.weekday = parse_int(rule[2]).value_or(0);
    out.nth = parse_int(rule[3]).value_or(0);
    return out.day.month && out.weekday && out.nth ? std::optional(out) : std::nullopt;
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
