// Finds words in everything about an article: its text, its names, its quotations and its dates.
import { wordsOf } from "../words.js";

/** More places of the text than this are counted no further. */
export const MOST_PLACES = 1000;

/** The pattern of `words` in any case of letters and over any blanks, or null for blanks only. */
export function patternOf(words) {
  const trimmed = words.trim();
  return trimmed === "" ? null : new RegExp(trimmed.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/g, "\\s+"), "giu");
}

/** {places: [{start, end}], entries: [{kind, id, label}]}: where `words` stand in the text, and the entries that have them. */
export function findIn({ text, document }, words) {
  const pattern = patternOf(words);
  if (!pattern) return { places: [], entries: [] };
  const places = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    places.push({ start: index, end: index + found.length });
    if (places.length === MOST_PLACES) break;
  }
  return { places, entries: entriesOf(document).filter(({ words: own }) => own.some((part) => matches(pattern, part))) };
}

function matches(pattern, words) {
  pattern.lastIndex = 0;
  return pattern.test(words);
}

/** Every entry with the words it is found by. A speaker's quotations are found by the speaker's name too. */
function entriesOf(document) {
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const speakersOf = ({ speakers }) => speakers.map(({ entity, unnamed }) => (entity ? names.get(entity) : unnamed));
  return [
    ...document.entities.map(({ id, name, aliases, roles }) => ({ kind: "names", id, label: name, words: [name, ...aliases, ...roles.map((role) => role.text)] })),
    ...document.quotes.map((quote) => ({ kind: "quotes", id: quote.id, label: wordsOf(quote.content), words: [wordsOf(quote.content), ...speakersOf(quote)] })),
    ...document.dates.map(({ text }, i) => ({ kind: "dates", id: `d${i + 1}`, label: text, words: [text] })),
  ];
}
