// The language of the page in one place: its texts, and numbers and dates as the browser's locale writes them.
import { EN } from "./text/en.js";

export const TEXT = EN;

/** What this browser writes numbers and dates in; the words around them are in TEXT.language. */
const LOCALE = navigator.language || TEXT.language;

const plural = new Intl.PluralRules(TEXT.language);
const decimal = new Intl.NumberFormat(LOCALE);

export const number = (value) => decimal.format(value);

export const percent = (share) => new Intl.NumberFormat(LOCALE, { style: "percent" }).format(share);

/** "3 quotations": a number with the plural of a word in TEXT.counted. */
export const count = (value, word) => `${number(value)} ${pluralOf(TEXT.counted[word], value)}`;

/** The one of `forms` ({one, other, ...}) that goes with `value` in the language of the texts. */
export const pluralOf = (forms, value) => forms[plural.select(value)] ?? forms.other;

export const size = (bytes) => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(LOCALE, { style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0 }).format(value);
};

/** A formatter of dates, which are days of the calendar and not moments: the reader's time zone does not move them. */
export const dateFormat = (options) => new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", ...options });

/** Words of an article, a file name or a name inside a text of ours that is no element of its own (aria-label, option): characters that
 *  turn the direction of reading are taken out and the rest is isolated, so the words can't reorder what stands around them. */
export const isolated = (words) => `\u2068${String(words).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;

/** Fills the elements of `root` that name their text: data-text="help.title", and the same for the attributes in ATTRIBUTES. */
export function fillTexts(root) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = textAt(node.dataset.text);
  for (const [key, attribute] of Object.entries(ATTRIBUTES)) {
    for (const node of root.querySelectorAll(`[data-${key}]`)) node.setAttribute(attribute, textAt(node.getAttribute(`data-${key}`)));
  }
}

const ATTRIBUTES = { "text-label": "aria-label", "text-placeholder": "placeholder" };

function textAt(path) {
  const text = path.split(".").reduce((texts, key) => texts?.[key], TEXT);
  if (typeof text !== "string") throw new Error(`no text ${path}`);
  return text;
}

/** `words` cut to a length that fits into a label. */
export const shortened = (words, longest = 80) =>
  words.length > longest ? `${Array.from(words.slice(0, longest)).slice(0, -1).join("").trimEnd()}${TEXT.ellipsis}` : words;
