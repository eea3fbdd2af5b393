// The bar below the article that goes through the words of the chosen entry: Previous, Next, its entry in the list, Close.
import { el, given } from "../dom.js";
import { TEXT, isolated, number } from "../text.js";

/** "mention 2 of 5": where a selection stands in its trail. */
export const placeWords = ({ noun, at, trail }) => TEXT.stepper.place(TEXT.stepper.nouns[noun], number(at + 1), number(trail.length));

/** `picture`: a strip of the article, or null. `back`: what Close is called where it leads elsewhere, or null. */
export function stepper(selection, { onStep, onEntry, onClose, back, picture }) {
  const button = (id, label, action, disabled = false) =>
    el("button", { type: "button", id: `page-step-${id}`, disabled, on: { click: action } }, label);
  return el("div", { class: "stepper", role: "group", "aria-label": TEXT.stepper.words(isolated(selection.name)) },
    el("p", { class: "stepper-name" }, given(selection.name), " ", el("span", { class: "tally" }, placeWords(selection))),
    picture,
    el("div", { class: "stepper-buttons" },
      button("previous", TEXT.stepper.previous, () => onStep(-1)),
      button("next", TEXT.stepper.next, () => onStep(1)),
      selection.card ? button("entry", TEXT.stepper.entry, onEntry) : null,
      selection.entry[0] === "s" ? null : el("button", { type: "button", id: "page-step-correct", "data-correct": selection.card, "data-mark": selection.trail[selection.at] }, TEXT.corrections.correct),
      button("close", back ?? TEXT.stepper.close, onClose)));
}
