// A day of publication out of what pages write for it.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]+${NAME},?[ -]+(\\d{4})\\b`, "i");
const MONTH_FIRST = new RegExp(`\\b${NAME} +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b`, "i");

/** "2025-10-06" of a stamp as programs or people write it, or "". The day is the one that is written: a time zone does not move it. */
export function dayIn(stamp) {
  const words = stamp.trim();
  let found = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(words) ?? /^(\d{4})[./](\d{1,2})[./](\d{1,2})/.exec(words) ?? /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(words) ?? /^(\d{4})(\d\d)(\d\d)\d{6}$/.exec(words);
  if (found) return iso(found[1], found[2], found[3]);
  if ((found = DAY_FIRST.exec(words))) return iso(found[3], monthOf(found[2]), found[1]);
  if ((found = MONTH_FIRST.exec(words))) return iso(found[3], monthOf(found[1]), found[2]);
  if ((found = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(words))) return numbersOnly(Number(found[1]), Number(found[2]), found[3]);
  if (/^\d{10}$|^\d{13}$/.test(words)) return new Date(Number(words.padEnd(13, "0"))).toISOString().slice(0, 10);
  return "";
}

/** The day in an address such as /2025/10/06/ or /20251006, or "". */
export function dayInAddress(address) {
  const found = /\/(?:[a-z-]*\/)?((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(address) ?? /\/[^/]*?((?:20)\d\d)(\d\d)(\d\d)(?:\d{4,14})?(?:\D|$)/.exec(address);
  return found ? iso(found[1], /^\d/.test(found[2]) ? found[2] : monthOf(found[2]), found[3]) : "";
}

const monthOf = (name) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 18.11.2019 can be read in one way only; 03/04/2025 in two, and then none is taken. */
function numbersOnly(a, b, year) {
  if (a > 12) return iso(year, b, a);
  if (b > 12) return iso(year, a, b);
  return a === b ? iso(year, a, b) : "";
}

function iso(year, month, day) {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = Number(year) >= 1800 && Number(year) < 2200 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real ? date.toISOString().slice(0, 10) : "";
}
