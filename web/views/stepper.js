// The bar below the article that goes through the words of the chosen entry: Previous, Next, its entry in the list, Close.
import { el } from "../dom.js";

/** `name`: what is chosen, `position` of `total` (1-based). */
export function stepper({ name, noun, position, total }, { onStep, onEntry, onClose }) {
  const button = (id, label, action, disabled = false) =>
    el("button", { type: "button", id: `page-step-${id}`, disabled, on: { click: action } }, label);
  return el("div", { class: "stepper", role: "group", "aria-label": `Words of ${name}` },
    el("p", { class: "stepper-name" }, name, " ", el("span", { class: "tally" }, `${noun} ${position} of ${total}`)),
    el("div", { class: "stepper-buttons" },
      button("previous", "Previous", () => onStep(-1)),
      button("next", "Next", () => onStep(1)),
      button("entry", "Show entry", onEntry),
      button("close", "Close", onClose)));
}
