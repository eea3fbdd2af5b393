// TIMEX3 values in readable words: "2025-03-07TMO" is "Friday 7 March 2025, morning". A value of no known form is shown as it is.

const PARTS_OF_DAY = { MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime" };
const SEASONS = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const UNITS = { Y: "year", M: "month", W: "week", D: "day", H: "hour", TM: "minute", S: "second", DE: "decade", CE: "century", WE: "weekend" };
const REFERENCES = { PRESENT_REF: "the present", PAST_REF: "the past", FUTURE_REF: "the future" };

const asDate = (year, month, day) => new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
const format = (date, options) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(date);
const DAY = { day: "numeric", month: "long", year: "numeric" };

const longDay = (date) => format(date, { weekday: "long", ...DAY }).replace(",", "");

/** Monday of an ISO 8601 week: the week with the year's fourth of January is the first. */
function mondayOf(year, week) {
  const fourth = asDate(year, 1, 4);
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return asDate(year, 1, 4 - weekday + (Number(week) - 1) * 7);
}

function readWeek(year, week, weekend) {
  const first = mondayOf(year, week);
  const from = weekend ? new Date(first.getTime() + 5 * 86_400_000) : first;
  const to = new Date(first.getTime() + 6 * 86_400_000);
  const start = format(from, from.getUTCMonth() === to.getUTCMonth() ? { day: "numeric" } : { day: "numeric", month: "long" });
  return `${weekend ? "weekend" : "week"} of ${start}–${format(to, DAY)}`;
}

function readDuration(value) {
  const [, date, time] = value.match(/^P([^T]*)(?:T(.+))?$/) ?? [];
  if (date === undefined) return null;
  const pieces = [];
  for (const [part, isTime] of [[date, false], [time ?? "", true]]) {
    for (const [, amount, unit] of part.matchAll(/([\d.]+|X+)([A-Z]+)/g)) {
      const word = UNITS[isTime && unit === "M" ? "TM" : unit];
      if (!word) return null;
      const plural = word === "century" ? "centuries" : `${word}s`;
      pieces.push(`${amount.startsWith("X") ? "some" : amount} ${amount === "1" ? word : plural}`);
    }
  }
  return pieces.join(" ") || null;
}

const PATTERNS = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/, (y, m, d, part) => longDay(asDate(y, m, d)) + (part ? `, ${PARTS_OF_DAY[part] ?? part}` : "")],
  [/^(\d{4})-W(\d\d)(-WE)?$/, readWeek],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (y, season) => `${SEASONS[season]} ${y}`],
  [/^(\d{4})-Q([1-4])$/, (y, quarter) => `quarter ${quarter} of ${y}`],
  [/^(\d{4})-H([12])$/, (y, half) => `${half === "1" ? "first" : "second"} half of ${y}`],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (y, m) => format(asDate(y, m, 1), { month: "long", year: "numeric" })],
  [/^(\d{4})$/, (y) => y],
  [/^(\d{3})$/, (decade) => `the ${decade}0s`],
  [/^(\d{2})$/, (century) => `the ${century}00s`],
];

/** Readable form of a TIMEX3 value. */
export function readTimex(value) {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(value);
    if (match) return read(...match.slice(1));
  }
  return REFERENCES[value] ?? readDuration(value) ?? value;
}
