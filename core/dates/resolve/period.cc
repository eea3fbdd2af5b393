// Seasons, quarters and halves of a year.

#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

// Days from which the tense decides; a quarter is reported on for months, in words of what is to come.
constexpr int64_t kFarAhead = 45, kFarBehind = 140;

// The month in which a season begins; winter belongs to the year of its December.
int first_month(const std::string& season) {
  return season == "SP" ? 3 : season == "SU" ? 6 : season == "FA" ? 9 : 12;
}

Resolved season_of(int32_t year, const std::string& season, std::string anchor, Rule rule) {
  Resolved out;
  out.value = four_digits(year) + "-" + season;
  out.anchor = std::move(anchor);
  out.rule = rule;
  out.mention =
      Mentioned{{year, static_cast<uint8_t>(first_month(season)), 1}, 'S', 0, 0, out.anchor.empty()};
  return out;
}

Resolved part_of(int32_t year, const Expression& e, const char* anchor, Rule rule) {
  Resolved out;
  out.rule = rule;
  if (!is_valid({year, 1, 1})) return out;
  const bool quarter = e.kind == ExpressionKind::kQuarter;
  out.value = four_digits(year) + (quarter ? "-Q" : "-H") + std::to_string(e.part);
  out.anchor = anchor;
  if (quarter)
    out.mention = Mentioned{{year, static_cast<uint8_t>(3 * e.part - 2), 1}, 'Q', 0, 0, e.year != 0};
  return out;
}

}  // namespace

Resolved resolve_season(const Expression& e, Tense tense, const Anchors& a) {
  if (e.year) return season_of(e.year, e.season, "", Rule::kSeasonYear);
  Resolved open;
  const int month = first_month(e.season);
  if (e.reference == Reference::kMentioned && a.mentioned) {
    const Date told = a.mentioned->date;
    const bool whole_year = a.mentioned->granularity == 'Y';
    int32_t year = told.year;
    if (*e.shift == 0) {
      year -= e.season == "WI" && told.month <= 2 && !whole_year;  // "that winter" of January
    } else if (*e.shift > 0) {
      year += whole_year || month <= told.month;
    } else {
      year -= whole_year || month >= told.month;
    }
    return season_of(year, e.season, to_iso(told), Rule::kSeasonMentioned);
  }
  open.rule = e.shift ? Rule::kSeasonShifted : Rule::kSeasonNearest;
  if (!a.near) return open;
  const Date near = *a.near;
  // The one that runs, or the last one that began.
  int32_t begun = near.year;
  if (near.month < month) --begun;
  const int months_since = (near.year - begun) * 12 + near.month - month;
  const bool runs = months_since < 3;
  if (e.shift && *e.shift < 0) return season_of(runs ? begun - 1 : begun, e.season, "published", open.rule);
  if (e.shift && *e.shift > 0) return season_of(begun + 1, e.season, "published", open.rule);
  if (runs) return season_of(begun, e.season, "published", open.rule);
  // "this summer" of a year gone by or to come; months_since is 3 to 11.
  const bool ahead = tense == Tense::kFuture || (tense != Tense::kPast && months_since > 7) ||
                     (e.shift && tense != Tense::kPast && begun < near.year);
  return season_of(ahead ? begun + 1 : begun, e.season, "published", open.rule);
}

Resolved resolve_part_of_year(const Expression& e, Tense tense, const Anchors& a) {
  if (e.year) return part_of(e.year, e, "", Rule::kPartOfYearYear);
  Resolved open;
  open.rule = Rule::kPartOfYearNearest;
  if (!a.near) return open;
  const Date near = *a.near;
  if (!e.part) {
    // "last quarter"
    const Date moved = add_months({near.year, near.month, 1}, 3 * e.shift.value_or(0));
    Expression known = e;
    known.part = (moved.month + 2) / 3;
    return part_of(moved.year, known, "published", Rule::kPartOfYearShifted);
  }
  if (e.shift) return part_of(near.year + *e.shift, e, "published", Rule::kPartOfYearShifted);
  if (e.kind == ExpressionKind::kHalf) return part_of(near.year, e, "published", open.rule);
  const bool ahead = tense == Tense::kFuture;
  const auto day = nearest_by_tense(near, ahead ? tense : Tense::kPast, ahead ? kFarBehind : kFarAhead,
                                    [&](int32_t year) -> std::optional<Date> {
                                      return Date{year, static_cast<uint8_t>(3 * e.part - 1), 15};
                                    });
  return part_of(day->year, e, "published", open.rule);
}

}  // namespace newsglass
