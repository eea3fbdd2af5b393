// Divides a document into the blocks the page shows: one per line of text, each with the section kind it lies in.
import { TEXT, number } from "./text.js";

/** A line longer than this is shown as several blocks, because a browser lays out one endless block slowly. */
const LONGEST_BLOCK = 8000;

/** [{kind, start, end, continues}] over every line of `text` that is not blank; a line over several sections is divided at their borders. */
export function blocksOf(text, sections) {
  const blocks = [];
  for (const { kind, start, end } of sections) {
    for (let from = start; from < end; ) {
      const newline = text.indexOf("\n", from);
      const to = newline < 0 || newline > end ? end : newline;
      if (text.slice(from, to).trim() !== "") pushPieces(blocks, text, kind, from, to);
      from = to + 1;
    }
  }
  return blocks;
}

/** A function from an offset to where it stands, in words; paragraphs of the body are counted from 1. */
export function placeIn(text, sections) {
  const blocks = blocksOf(text, sections).filter(({ continues }) => !continues);
  let paragraph = 0;
  const words = blocks.map(({ kind }) => (kind === "body" ? TEXT.places.paragraph(number(paragraph += 1)) : TEXT.places[kind]));
  return (offset) => {
    let low = 0;
    for (let high = blocks.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (blocks[middle].start <= offset) low = middle;
      else high = middle;
    }
    return words[low];
  };
}

function pushPieces(blocks, text, kind, start, end) {
  for (let from = start; from < end; ) {
    const to = end - from <= LONGEST_BLOCK ? end : breakBefore(text, from, from + LONGEST_BLOCK);
    blocks.push({ kind, start: from, end: to, continues: from > start });
    from = to;
  }
}

/** The place after the last space before `limit`, or `limit` moved off the middle of a surrogate pair. */
function breakBefore(text, from, limit) {
  const space = text.lastIndexOf(" ", limit - 1);
  if (space > from + LONGEST_BLOCK / 2) return space + 1;
  const middle = /[\uDC00-\uDFFF]/.test(text[limit]) && /[\uD800-\uDBFF]/.test(text[limit - 1]);
  return middle ? limit - 1 : limit;
}
