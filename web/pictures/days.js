// Where a TIMEX3 value lies in time: the first day it may mean, for the order and the distances of a timeline.

const DAY = 86_400_000;
const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 };

const day = (year, month = 1, date = 1) => Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY;

const PATTERNS = [
  [/^(\d{4})-(\d\d)-(\d\d)/, day],
  [/^(\d{4})-W(\d\d)(-WE)?/, (year, week, weekend) => mondayOf(year, week) + (weekend ? 5 : 0)],
  [/^(\d{4})-(SP|SU|FA|WI)/, (year, season) => day(year, SEASON_MONTHS[season])],
  [/^(\d{4})-Q([1-4])/, (year, quarter) => day(year, 3 * Number(quarter) - 2)],
  [/^(\d{4})-H([12])/, (year, half) => day(year, half === "1" ? 1 : 7)],
  [/^(\d{4})-(0[1-9]|1[0-2])/, day],
  [/^(\d{4})/, (year) => day(year)],
  [/^(\d{3})/, (decade) => day(`${decade}0`)],
];

/** Monday of an ISO 8601 week: the week with the year's fourth of January is the first. */
function mondayOf(year, week) {
  const fourth = day(year, 1, 4);
  const weekday = (new Date(fourth * DAY).getUTCDay() + 6) % 7;
  return fourth - weekday + (Number(week) - 1) * 7;
}

/** Days since 1970 of the first day of `value`, or null where it names no place in time (a length, "the present"). */
export function firstDay(value) {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(value ?? "");
    if (match) return read(...match.slice(1));
  }
  return null;
}
