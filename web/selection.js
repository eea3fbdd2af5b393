// What is chosen: an entry of the list and a place in the text. Every entry has a trail, the marks Previous and Next go through.
import { TEXT } from "./text.js";
import { wordsOf } from "./words.js";

/** The selection of `entry` ("e1", "q3", "d2", "s1", "e1-role-1"), standing at `mark` or at the first of its trail; null if it has no words.
 *  {entry, tab, card, name, noun, trail, at, lit}: `card` is the id of its card, `lit` the marks to light up. */
export function select(document, entry, mark = null, text = "") {
  if (entry.startsWith("span-")) return passageSelection(entry, text);
  const make = { e: entityTrail, q: quoteTrail, d: dateTrail, s: scareTrail }[entry[0]];
  const selection = entry.includes("-role-") ? roleTrail(document, entry) : make?.(document, entry);
  if (!selection || selection.trail.length === 0) return null;
  const at = Math.max(0, selection.trail.indexOf(mark ?? selection.trail[selection.at ?? 0]));
  return { entry, card: entry, ...selection, at, lit: selection.lit ?? [selection.trail[at]] };
}

/** The selection one step along the trail, from the last to the first and back. */
export const step = (document, selection, by) => jump(document, selection, (selection.at + by + selection.trail.length) % selection.trail.length);

/** The selection at the place `at` of its trail. */
export function jump(document, selection, at) {
  const { trail, entry, movesEntry } = selection;
  return passageOf(entry) ? selection : select(document, movesEntry ? trail[at] : entry, trail[at]);
}

/** A passage that is no result of its own: [start, end) of an entry "span-START-END". */
export function passageOf(entry) {
  const [, start, end] = /^span-(\d+)-(\d+)$/.exec(entry ?? "") ?? [];
  return start === undefined ? null : { id: entry, start: Number(start), end: Number(end) };
}

function passageSelection(entry, text) {
  const { start, end } = passageOf(entry);
  return { entry, card: null, tab: null, name: shorten(text.slice(start, end)), noun: "passage", trail: [entry], at: 0, lit: [entry] };
}

function entityTrail(document, id) {
  const entity = document.entities.find((one) => one.id === id);
  if (!entity) return null;
  const starts = new Map(document.mentions.map(({ id: mention, start }) => [mention, start]));
  const trail = [...entity.mentions].sort((a, b) => starts.get(a) - starts.get(b));
  return { tab: "names", name: shorten(entity.name), noun: "mention", trail, lit: trail };
}

function roleTrail(document, entry) {
  const id = entry.split("-")[0];
  const entity = document.entities.find((one) => one.id === id);
  const trail = entity.roles.map((_, i) => `${id}-role-${i + 1}`);
  return { tab: "names", card: id, name: shorten(entity.name), noun: "role", trail, at: trail.indexOf(entry), movesEntry: true };
}

function quoteTrail(document, id) {
  const at = document.quotes.findIndex((quote) => quote.id === id);
  if (at < 0) return null;
  const quote = document.quotes[at];
  const trail = document.quotes.map((one) => one.id);
  return { tab: "quotes", name: shorten(wordsOf(quote.content)), noun: "quotation", trail, at, movesEntry: true, lit: [id, `${id}-cue`, `${id}-source`] };
}

const dateTrail = (document, id) => numbered(document.dates, id, "d", "dates", "date");
const scareTrail = (document, id) => numbered(document.scare_quotes, id, "s", "quotes", "phrase");

function numbered(spans, id, letter, tab, noun) {
  const at = Number(id.slice(1)) - 1;
  if (!spans[at]) return null;
  return { tab, name: TEXT.quoted(spans[at].text), noun, trail: spans.map((_, i) => `${letter}${i + 1}`), at, movesEntry: true };
}

const shorten = (words) => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}${TEXT.ellipsis}` : words);
