// Words of the article with a little of what stands around them, as a line of a list.
import { el } from "./dom.js";
import { TEXT } from "./text.js";

/** UTF-16 units on either side, and the most that are shown of the words themselves. */
const CONTEXT = 36;
const LONGEST = 200;

/** The line for {start, end}: it stays within the paragraph and cuts no word at its ends. */
export function contextOf(text, { start, end }) {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  return el("bdi", {}, before(text, start), el("strong", {}, words), end - start > LONGEST ? TEXT.ellipsis : after(text, end));
}

function before(text, start) {
  const from = Math.max(0, start - CONTEXT);
  const words = text.slice(from, start);
  const line = words.slice(words.lastIndexOf("\n") + 1);
  if (line.length < words.length || from === 0) return line.trimStart();
  return `${TEXT.ellipsis} ${line.slice(line.search(/\s|$/)).trimStart()}`;
}

function after(text, end) {
  const words = text.slice(end, end + CONTEXT);
  const [line] = words.split("\n");
  if (line.length < words.length || end + CONTEXT >= text.length) return line.trimEnd();
  return `${line.slice(0, Math.max(0, line.search(/\s\S*$/))).trimEnd()} ${TEXT.ellipsis}`;
}
