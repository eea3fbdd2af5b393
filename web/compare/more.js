// A long list in steps: what is behind the first items comes when it is asked for.
import { el } from "../dom.js";

/** Fills `list` with what `make` makes of `items`, `step` at a time, and returns the button that shows the next ones, or null. */
export function inSteps(list, items, step, make, words) {
  let shown = 0;
  const button = el("button", { type: "button", class: "quiet more", on: { click: () => next(true) } });
  function next(moveFocus) {
    const nodes = items.slice(shown, shown + step).flatMap(make);
    list.append(...nodes);
    shown += step;
    const left = items.length - shown;
    button.textContent = words(left);
    button.hidden = left <= 0;
    if (moveFocus) nodes[0]?.querySelector("a, summary, button")?.focus();
  }
  next(false);
  return items.length > step ? button : null;
}
