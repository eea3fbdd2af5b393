// The words of a quotation with those marked that the other articles do not have.
import { el } from "../dom.js";
import { TEXT } from "../text.js";

/** Nodes for `spans` (in the order of the text, a gap between two shown), the parts inside `differences` as <mark>. */
export function markedWords(text, spans, differences) {
  const nodes = [];
  spans.forEach(({ start, end }, i) => {
    if (i > 0) nodes.push(TEXT.gap);
    let from = start;
    for (const difference of differences) {
      const first = Math.max(difference.start, from);
      const last = Math.min(difference.end, end);
      if (first >= last) continue;
      nodes.push(text.slice(from, first), el("mark", { class: "differs" }, text.slice(first, last)));
      from = last;
    }
    nodes.push(text.slice(from, end));
  });
  return nodes.filter((node) => node !== "");
}
