// The two ways to what was missed: a button above the text, and a bar below it while words of the article are selected.
import { el, replace } from "../dom.js";
import { selectedSpan } from "../text_selection.js";
import { TEXT } from "../text.js";

export const addButton = (onAdd) =>
  el("button", { type: "button", id: "page-add-missed", class: "quiet", on: { click: onAdd } }, TEXT.corrections.add);

/** Shows the bar in `place` while words in `root` are selected; `onAdd` gets {start, end} of them. */
export function wireSelectionBar(root, place, onAdd) {
  let selected = null;
  const add = () => {
    const span = selected;
    document.getSelection().removeAllRanges();
    onAdd(span);
  };
  document.addEventListener("selectionchange", () => {
    const span = selectedSpan(root);
    if (Boolean(span) !== Boolean(selected)) {
      replace(place, span && el("div", { class: "stepper" },
        el("button", { type: "button", id: "page-add-selected", class: "primary", on: { mousedown: (event) => event.preventDefault(), click: add } }, TEXT.corrections.addSelected)));
    }
    selected = span;
  });
}
