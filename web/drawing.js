// Draws an article chunk by chunk, so that the first screen of a megabyte stands at once and the page stays alive meanwhile.
import { textChunks } from "./views/text.js";

/** Longest time in milliseconds the page is busy drawing before it lets the reader's input through. */
const SLICE = 12;

/** Starts drawing into `root`. The result finds the elements of a mark and is cancelled by the next drawing into the same root. */
export function drawArticle(root, text, document, passage, onChunk) {
  const elements = new Map();
  const chunks = textChunks(text, document, passage);
  let timer = null;

  function drawOne() {
    const { value, done } = chunks.next();
    if (done) return false;
    root.append(value.node);
    for (const [id, element] of value.marks) {
      if (elements.has(id)) elements.get(id).push(element);
      else elements.set(id, [element]);
    }
    onChunk(value.node);
    return true;
  }

  function drawSlice() {
    const until = performance.now() + SLICE;
    let more = drawOne();
    while (more && performance.now() < until) more = drawOne();
    timer = more ? setTimeout(drawSlice) : null;
  }

  root.replaceChildren();
  drawSlice();
  return {
    /** All elements of a mark, drawing what is missing first. */
    elementsOf(id) {
      if (!elements.has(id)) while (drawOne());
      return elements.get(id) ?? [];
    },
    finish() {
      while (drawOne());
    },
    stop: () => clearTimeout(timer),
  };
}
