// The button of an entry that opens what can be corrected about it.
import { el, given } from "../dom.js";
import { TEXT } from "../text.js";

/** `entry`: "e1", "q3", "d2"; `name`: what it is called, for who cannot see where the button stands. */
export const correctButton = (entry, name) =>
  el("button", { type: "button", class: "quiet correct-button", "data-correct": entry },
    TEXT.corrections.correct, el("span", { class: "visually-hidden" }, " ", given(name)));
