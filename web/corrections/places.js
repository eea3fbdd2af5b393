// Where words stand in a text; "We start … the quay" stands for everything from its first words to its last within a paragraph.

/** More places than this are not told apart by a list any more. */
const MOST = 50;

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** [{start, end}] in the order of the text, in any case of letters; with `only` the place that begins there. */
export function placesOf(text, words, only = null) {
  const trimmed = words.trim();
  if (trimmed === "") return [];
  if (only) return [{ start: only.start, end: only.end }];
  const [begin, end] = trimmed.split(/\s*(?:…|\.\.\.)\s*/);
  const whole = new RegExp(escaped(trimmed), "giu");
  const places = Array.from(firstOf(text.matchAll(whole)), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
  if (places.length > 0 || !begin || !end) return places;
  const opening = new RegExp(escaped(begin), "giu");
  return Array.from(firstOf(text.matchAll(opening)), ({ index, 0: found }) => {
    const line = text.indexOf("\n", index);
    const closing = new RegExp(escaped(end), "giu");
    closing.lastIndex = index + found.length;
    const match = closing.exec(text);
    return match && (line < 0 || match.index < line) ? { start: index, end: match.index + match[0].length } : null;
  }).filter(Boolean);
}

function* firstOf(matches) {
  let left = MOST;
  for (const match of matches) {
    yield match;
    if ((left -= 1) === 0) return;
  }
}
