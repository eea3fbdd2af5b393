// Finds time expressions: small grammars tried at every token, the longest match wins, then neighbours that
// say one thing are joined ("Tuesday" + "(July 19)", "9am ET" + "on Monday").
#pragma once

#include <optional>
#include <vector>

#include "dates/day_order.h"
#include "dates/reader.h"

namespace newsglass {

// In order, without overlap, all within the reader's sentence. `order` decides numeric dates.
std::vector<Match> recognise(const DateReader& reader, DayOrder order);

// The grammars, each in its own file: the longest expression that begins at token `i`.
std::optional<Match> recognise_calendar(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_numeric(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_weekday(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_relative_day(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_shifted(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_stage_of(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_offset(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_year(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_years(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_day_of_month(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_nth_weekday(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_named_day(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_few(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_the_day(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_decade(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_quarter(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_within_year(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_season(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_part_of_year(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_holiday(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_duration(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_set(const DateReader& reader, uint32_t i, DayOrder order);
std::optional<Match> recognise_clock(const DateReader& reader, uint32_t i, DayOrder order);

// Behind the "-20" of "2019-20", or `i`.
uint32_t over_second_year(const DateReader& reader, uint32_t i, int first);
// "at 1430 hrs", "by 0915 hours"
bool is_four_digit_clock(const DateReader& reader, uint32_t i);
// "half a century", "half-hour", to the token of the unit.
std::optional<Number> half_of(const DateReader& reader, uint32_t i);

}  // namespace newsglass
