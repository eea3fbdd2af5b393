// Draws an article chunk by chunk, so that the first screen of a megabyte stands at once and the page stays alive meanwhile.
import { inSlices } from "./slices.js";
import { textChunks } from "./views/text.js";

/** Starts drawing into `root`. The result finds the elements of a mark and is cancelled by the next drawing into the same root. */
export function drawArticle(root, text, document, passage, onChunk) {
  const elements = new Map();

  function* chunks() {
    for (const { node, marks } of textChunks(text, document, passage)) {
      root.append(node);
      for (const [id, element] of marks) {
        if (elements.has(id)) elements.get(id).push(element);
        else elements.set(id, [element]);
      }
      onChunk(node);
      yield;
    }
  }

  root.replaceChildren();
  const { finish, stop } = inSlices(chunks());
  return {
    /** All elements of a mark, drawing what is missing first. */
    elementsOf(id) {
      if (!elements.has(id)) finish();
      return elements.get(id) ?? [];
    },
    finish,
    stop,
  };
}
