// Lights up the chosen marks in the drawn article and takes kinds of marks out of it.
import { reveal } from "./dom.js";

/** Moves the light from the marks of one selection to those of another (either may be null). */
export function light(drawing, selection, before) {
  for (const node of before) node.classList.remove("lit", "is-here");
  if (!selection) return [];
  const lit = selection.lit.flatMap((id) => drawing.elementsOf(id));
  for (const node of lit) node.classList.add("lit");
  const here = drawing.elementsOf(selection.trail[selection.at]);
  for (const node of here) node.classList.add("is-here");
  if (here.length > 0) reveal(here[0]);
  return [...lit, ...here];
}

/** A mark of a hidden kind is plain text: no link, no Tab stop. Its look is taken away by the style sheet. */
export function hideKinds(root, hidden) {
  for (const link of root.querySelectorAll("a.link, a.quote-number")) {
    const isOff = hidden.has(link.dataset.kind);
    if (isOff !== link.hasAttribute("href")) continue;
    if (isOff) link.removeAttribute("href");
    else link.setAttribute("href", `#${link.dataset.target}`);
  }
}
