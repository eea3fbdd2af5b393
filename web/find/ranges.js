// From places of the text to ranges of the drawn article, and their light: nothing is put into the article for it.
import { textNodesOf } from "../text_selection.js";

/** The range of {start, end} in `root`, or null while its block is not drawn. */
export function rangeOf(root, { start, end }) {
  const block = blockAt(root.querySelectorAll("[data-start]"), start);
  if (!block) return null;
  const range = document.createRange();
  let offset = Number(block.dataset.start);
  let begun = false;
  for (const node of textNodesOf(block)) {
    if (!begun && start < offset + node.length) {
      range.setStart(node, Math.max(0, start - offset));
      begun = true;
    }
    if (begun) range.setEnd(node, Math.min(node.length, end - offset));
    offset += node.length;
    if (offset >= end) break;
  }
  return begun ? range : null;
}

function blockAt(blocks, start) {
  let low = 0;
  for (let high = blocks.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (Number(blocks[middle].dataset.start) <= start) low = middle;
    else high = middle;
  }
  return blocks[low] ?? null;
}

/** Lights `ranges` up, the one at `here` more; browsers without custom highlights show the words by scrolling to them alone. */
export function lightRanges(ranges, here) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.set("found", new Highlight(...ranges.filter((range) => range && range !== here)));
  CSS.highlights.set("found-here", here ? new Highlight(here) : new Highlight());
}
