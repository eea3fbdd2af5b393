// TIMEX3 values in readable words: "2025-03-07TMO" is "Friday 7 March 2025, morning", "2025-05-03/2025-05-05" is "3–5 May 2025".
import { TEXT, dateFormat, number, pluralOf } from "./text.js";

const WORDS = TEXT.timex;
const DAY = { day: "numeric", month: "long", year: "numeric" };
const LONG_DAY = { weekday: "long", ...DAY };
const MILLISECONDS_OF_DAY = 86_400_000;

const asDate = (year, month, day) => {
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  return date;
};
const format = (date, options) => dateFormat(options).format(date);
const after = (date, days) => new Date(date.getTime() + days * MILLISECONDS_OF_DAY);

/** Monday of an ISO 8601 week: the week with the year's fourth of January is the first. */
function mondayOf(year, week) {
  const fourth = asDate(year, 1, 4);
  return after(fourth, (Number(week) - 1) * 7 - ((fourth.getUTCDay() + 6) % 7));
}

function readWeek(year, week, weekend) {
  const monday = mondayOf(year, week);
  return WORDS[weekend ? "weekend" : "week"](dateFormat(DAY).formatRange(weekend ? after(monday, 5) : monday, after(monday, 6)));
}

function readDay(year, month, day, part) {
  const date = asDate(year, month, day);
  if (/^\d\d:\d\d/.test(part ?? "")) return format(withClock(date, part), { ...LONG_DAY, hour: "numeric", minute: "2-digit" });
  return part ? WORDS.withPart(format(date, LONG_DAY), WORDS.partsOfDay[part] ?? part) : format(date, LONG_DAY);
}

const withClock = (date, clock) => new Date(date.getTime() + 60_000 * (60 * Number(clock.slice(0, 2)) + Number(clock.slice(3, 5))));

function readDuration(value) {
  const [, date, time] = value.match(/^P([^T]*)(?:T(.+))?$/) ?? [];
  if (date === undefined) return null;
  const pieces = [];
  for (const [part, isTime] of [[date, false], [time ?? "", true]]) {
    for (const [, amount, unit] of part.matchAll(/([\d.]+|X+)([A-Z]+)/g)) {
      const forms = WORDS.units[isTime && unit === "M" ? "TM" : unit];
      if (!forms) return null;
      pieces.push(amount.startsWith("X") ? `${WORDS.some} ${forms.other}` : `${number(Number(amount))} ${pluralOf(forms, Number(amount))}`);
    }
  }
  return pieces.join(" ") || null;
}

/** "2025-05-03/2025-05-05"; an open side is empty. Two days are written as the locale writes a range, all else from one end to the other. */
function readInterval(from, to) {
  const [first, last] = [from, to].map((side) => /^(\d{4})-(\d\d)-(\d\d)$/.exec(side));
  if (first && last) {
    const range = [asDate(...first.slice(1)), asDate(...last.slice(1))];
    return dateFormat(DAY).formatRange(...range.sort((a, b) => a - b));
  }
  if (!from) return WORDS.until(readTimex(to));
  return to ? WORDS.interval(readTimex(from), readTimex(to)) : WORDS.since(readTimex(from));
}

const PATTERNS = [
  [/^([^/]*)\/([^/]*)$/, readInterval],
  [/^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/, readDay],
  [/^XXXX-XX-XX(?:T(.+))?$/, (part) => WORDS.every(WORDS.partsOfDay[part] ?? WORDS.day)],
  [/^XXXX-WXX-([1-7])(?:T(.+))?$/, (day, part) => {
    const weekday = format(asDate(2024, 1, Number(day)), { weekday: "long" });
    return WORDS.every(part ? WORDS.withPart(weekday, WORDS.partsOfDay[part] ?? part) : weekday);
  }],
  [/^XXXX-(0[1-9]|1[0-2])$/, (month) => WORDS.every(format(asDate(2024, month, 1), { month: "long" }))],
  [/^XXXX-(0[1-9]|1[0-2])-(\d\d)$/, (month, day) => WORDS.every(format(asDate(2024, month, day), { day: "numeric", month: "long" }))],
  [/^XXXX-(SP|SU|FA|WI)$/, (season) => WORDS.every(WORDS.seasons[season])],
  [/^(\d{4})-W(\d\d)(-WE)?$/, readWeek],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => WORDS.season(WORDS.seasons[season], year)],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => WORDS.quarter(quarter, year)],
  [/^(\d{4})-H([12])$/, (year, half) => WORDS.half(half, year)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => format(asDate(year, month, 1), { month: "long", year: "numeric" })],
  [/^(\d{4})$/, (year) => year],
  [/^(\d{3})$/, (decade) => WORDS.decade(decade)],
  [/^(\d{2})$/, (century) => WORDS.century(century)],
];

/** Readable form of a TIMEX3 value; never the code itself. */
export function readTimex(value) {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(value);
    if (match) return read(...match.slice(1));
  }
  return WORDS.references[value] ?? readDuration(value) ?? WORDS.unreadable;
}
