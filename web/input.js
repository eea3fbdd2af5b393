// Looks at a pasted text before it is analysed: what can't be analysed gets one clear sentence instead of a result.
import { TEXT, isolated, number, size } from "./text.js";

/** In bytes of UTF-8. Above `notice` the reader is told it may take a while, above `cap` the text is not taken. */
export const LIMITS = { notice: 200_000, cap: 2_000_000 };

/** Marks on one letter above which the text is not taken: no script needs 30, and browsers lay them out in quadratic time. */
const MOST_MARKS = 200;
const MARK_STORM = new RegExp(`(?<!\\p{M})\\p{M}{${MOST_MARKS + 1},}`, "u");

/** {text} to analyse, well-formed (a lone surrogate would swallow its neighbour on the way into the module), or {problem}. */
export function checkInput(pasted) {
  if (pasted.trim() === "") return { problem: TEXT.input.empty };
  // UTF-8 never has fewer bytes than UTF-16 has units, so a hopeless size is known without encoding it.
  if (pasted.length > LIMITS.cap) return { problem: tooLarge(pasted.length) };
  const nul = pasted.indexOf("\0");
  if (nul >= 0) return { problem: TEXT.input.binary(number(nul + 1)) };
  const storm = markStorm(pasted);
  if (storm) return { problem: storm };
  const text = wellFormed(pasted);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIMITS.cap) return { problem: tooLarge(bytes) };
  return { text, bytes };
}

/** What is wrong with a text before it is even in the paste box, or null: laying out such a text would hang the tab. */
export const pasteProblem = (text) => (text.length > LIMITS.cap ? tooLarge(text.length) : markStorm(text));

/** What is wrong with a file before it is read, or null. HTML has more bytes than the text in it. */
export const fileProblem = (file) =>
  file.size > 10 * LIMITS.cap ? TEXT.input.largeFile(isolated(file.name), size(file.size)) : null;

const tooLarge = (bytes) => TEXT.input.large(size(LIMITS.cap), size(bytes));

function markStorm(text) {
  const storm = MARK_STORM.exec(text);
  return storm && TEXT.input.marks(number(storm[0].length), number(storm.index + 1));
}

const wellFormed = (text) =>
  text.toWellFormed?.() ?? text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
